import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loadContent } from '@/lib/content/load.ts';
import { checkLinks } from './check-links.ts';
import { collectLinks } from './collect-links.ts';
import type { LinkReport } from './link-result.ts';
import { linkSummary } from './summary.ts';

/**
 * Asks every host that the content links to, and writes what it found.
 *
 * @param to the file to write
 * @returns 0 whatever is broken, because other people's hosts must not stop this site
 */
export async function reportLinks(to: string): Promise<number> {
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
  return 0;
}
