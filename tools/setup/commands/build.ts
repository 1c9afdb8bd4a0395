import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '@/lib/content/check.ts';
import { formatProblems } from '@/lib/content/format.ts';
import { readLedger } from '@/lib/content/ledger.ts';
import { writeSnapshot } from '@/lib/content/snapshot.ts';
import type { Content } from '@/lib/content/types.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { Phases } from '@/tools/publish/phases.ts';
import { PublishError } from '@/tools/publish/prepare-release.ts';
import { publishSite } from '@/tools/publish/publish-site.ts';
import { setBuildDate } from '../build-date.ts';
import { BUILD_FOLDER, nextBuild, SNAPSHOT, STAGING } from '../next-build.ts';

/**
 * `npm run build`: content to `out/` (or OUT_DIR, on the same file system). Everything happens in a staging folder,
 * which takes the place of `out/` when it is finished; where anything fails, `out/` stays as it was. `--compress` adds
 * `.br` and `.gz` to the texts.
 */
export async function run(args: readonly string[] = []): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { compress: { type: 'boolean' } } });
  setBuildDate();
  const phases = new Phases();
  const content = await phases.run('content', checkedContent);
  if (!content) return 1;
  const out = process.env.OUT_DIR ?? 'out';
  await mkdir(dirname(SNAPSHOT), { recursive: true });
  writeSnapshot(content, SNAPSHOT);
  const code = await nextBuild(phases);
  if (code !== 0) return code;
  try {
    await publishSite({
      site: STAGING,
      buildFolder: BUILD_FOLDER,
      ledger: readLedger(),
      redirects: allRedirects(content),
      out,
      content,
      compress: values.compress,
      phases,
    });
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(`The site is in ${out}: ${phases.summary()}.`);
  if (process.env.BENCH_FILE) writeFileSync(process.env.BENCH_FILE, JSON.stringify(phases.done));
  if (content.nextChange)
    console.log(`Build again on ${content.nextChange}: then something changes by itself.`);
  return 0;
}

/** Prints every error of every content file, before Next starts: the build would stop at the first. */
async function checkedContent(): Promise<Content | undefined> {
  const { content, problems, texts } = await checkContent();
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return content;
  console.error(formatProblems(errors, texts));
  return undefined;
}
