/**
 * The first part of `npm run build`, in a process of its own, so that what checking holds is free again for what follows: checks
 * the content folder, prints every error of every file (Next would stop at the first), and writes what the build reads.
 *
 * Usage: write-snapshot.ts <file to write>. Exit code 1, and nothing written, where there are errors.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatProblems } from '@/lib/content/format.ts';
import { checkChangedContent } from '@/lib/content/kept-examinations.ts';
import { withMeasuredLengths } from '@/lib/content/measured-lengths.ts';
import { writeSnapshot } from '@/lib/content/snapshot.ts';
import { makeSiteData } from '@/lib/write/make-site-data.ts';
import { writeSiteData } from '@/lib/write/site-index-file.ts';

const [, , file = ''] = process.argv;
const loaded = await checkChangedContent();
const { content, problems, texts } = loaded;
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  console.error(formatProblems(errors, texts));
  process.exitCode = 1;
} else {
  mkdirSync(dirname(file), { recursive: true });
  writeSnapshot(await withMeasuredLengths(content), file);
  writeSiteData(makeSiteData(loaded), file);
}
