/** `npm run guide`: writes `content/README.md` from the schemas, the vocabulary and the rules. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guideReadme } from '@/lib/guide/index.ts';
import { contentFolder, fromHere } from '@/lib/publication.ts';

/** Runs the command. @returns its exit code */
export async function run(): Promise<number> {
  await writeFile(join(contentFolder(), 'README.md'), guideReadme());
  console.log(`Written: ${fromHere('content/README.md')}`);
  return 0;
}
