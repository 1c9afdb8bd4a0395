import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildDate } from '@/lib/build-instant.ts';
import { readLedger } from '@/lib/content/ledger.ts';
import { readSnapshot } from '@/lib/content/snapshot.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { BUILD_FOLDER, nextBuild, SNAPSHOT, STAGING } from '@/tools/next/build.ts';
import { Phases } from '@/tools/publish/phases.ts';
import { placePublicFiles } from '@/tools/publish/place-public-files.ts';
import { PublishError } from '@/tools/publish/prepare-release.ts';
import { publishSite } from '@/tools/publish/publish-site.ts';
import { runCommand } from '../run-command.ts';
import { writePublicationSheet } from '../write-publication-sheet.ts';

/**
 * `npm run build`: content to `out/` (or OUT_DIR, on the same file system). Everything happens in a staging folder,
 * which takes the place of `out/` when it is finished; where anything fails, `out/` stays as it was. `--compress` adds
 * `.br` and `.gz` to the texts.
 */
export async function run(args: readonly string[] = []): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { compress: { type: 'boolean' } } });
  buildDate();
  const phases = new Phases();
  const code = await renderSite(phases);
  if (code !== 0) return code;
  placePublicFiles(STAGING);
  const content = readSnapshot(SNAPSHOT);
  const out = process.env.OUT_DIR ?? 'out';
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

/**
 * Checks the content and renders every page to `STAGING`, where nothing is published yet.
 *
 * @returns the exit code of the part that failed, or 0
 */
export async function renderSite(phases: Phases): Promise<number> {
  const code = await phases.run('content', checkContent);
  if (code !== 0) return code;
  writePublicationSheet();
  return nextBuild(phases);
}

const checkContent = (): Promise<number> =>
  runCommand(process.execPath, [
    '--max-semi-space-size=64',
    '--import',
    'tsx',
    'tools/setup/write-snapshot.ts',
    SNAPSHOT,
  ]);
