/**
 * `npm run links -- [--to FILE]`: asks every host that the content links to and writes what it found. Report only: the
 * exit code is 0 whatever is broken, because other people's hosts must not stop this site.
 */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command, CommanderError } from 'commander';
import { loadContent } from '@/lib/content/load.ts';
import { checkLinks } from './check-links.ts';
import { collectLinks } from './collect-links.ts';
import type { LinkReport } from './link-result.ts';
import { linkSummary } from './summary.ts';

/** Runs the command. @returns its exit code */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('links')
    .description('Checks links, pictures, recordings and videos on other hosts.')
    .option('--to <file>', 'where the result is written as JSON', '.cache/links.json')
    .exitOverride()
    .action(({ to }: { to: string }) => report(to));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

async function report(to: string): Promise<void> {
  const { content, texts } = loadContent();
  const links = collectLinks(content, texts);
  console.log(`Asking for ${links.length} addresses on other hosts …`);
  const results = await checkLinks(links, undefined, (done) => {
    if (done % 50 === 0) console.log(`${done} of ${links.length}`);
  });
  const found: LinkReport = { checked: new Date().toISOString(), links: results };
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, `${JSON.stringify(found, null, 2)}\n`);
  const summary = linkSummary(found);
  if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, summary);
  console.log(summary);
}
