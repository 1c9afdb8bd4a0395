import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manualReadme } from '@/lib/manual/index.ts';
import { contentFolder, fromHere } from '@/lib/publication.ts';

/** Writes the guide for authors into the publication, and says where. */
export function writeGuide(): void {
  writeFileSync(join(contentFolder(), 'README.md'), manualReadme());
  console.log(`Written: ${fromHere('content/README.md')}`);
}
