/** `npm run guide`: writes `content/README.md` from the schemas, the vocabulary and the rules. */
import { writeFile } from 'node:fs/promises';
import { guideReadme } from '@/lib/guide/index.ts';

/** Runs the command. @returns its exit code */
export async function run(): Promise<number> {
  await writeFile('content/README.md', guideReadme());
  console.log('Written: content/README.md');
  return 0;
}
