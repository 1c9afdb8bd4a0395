import { writeFileSync } from 'node:fs';
import { buildDate } from '@/lib/build-instant.ts';
import { readLedger } from '@/lib/content/ledger.ts';
import { readSnapshot } from '@/lib/content/snapshot.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { BUILD_FOLDER, nextBuild, SNAPSHOT, STAGING } from '@/tools/next/build.ts';
import { Phases } from '@/tools/publish/phases.ts';
import { placePublicFiles } from '@/tools/publish/place-public-files.ts';
import { publishSite } from '@/tools/publish/publish-site.ts';
import { runCommand } from '../setup/run-command.ts';
import { writePublicationSheet } from '../setup/write-publication-sheet.ts';

/**
 * Builds the content into `out/` (or OUT_DIR, on the same file system). Everything happens in a staging folder, which takes the
 * place of `out/` when it is finished; if anything fails, `out/` stays as it was.
 *
 * @param options.compress adds `.br` and `.gz` to the texts
 * @returns the exit code
 */
export async function buildSite({ compress }: { readonly compress?: boolean } = {}): Promise<number> {
  buildDate();
  const phases = new Phases();
  const code = await renderSite(phases);
  if (code !== 0) return code;
  placePublicFiles(STAGING);
  const content = readSnapshot(SNAPSHOT);
  const out = process.env.OUT_DIR ?? 'out';
  await publishSite({
    site: STAGING,
    buildFolder: BUILD_FOLDER,
    ledger: readLedger(),
    redirects: allRedirects(content),
    out,
    content,
    compress,
    phases,
  });
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
    'tools/build/write-snapshot.ts',
    SNAPSHOT,
  ]);
