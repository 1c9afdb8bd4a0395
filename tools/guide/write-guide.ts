import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideReadme } from '@/lib/guide/index.ts';
import { contentFolder, fromHere } from '@/lib/publication.ts';

/** Writes the guide for authors into the publication, and says where. */
export function writeGuide(): void {
  writeFileSync(join(contentFolder(), 'README.md'), guideReadme());
  console.log(`Written: ${fromHere('content/README.md')}`);
}
