import type { ImportOptions } from '../site/types';
import { type ImportReport, isClean } from './report';

const number = (value: number): string => value.toLocaleString('en');

/** Ten lines for the end of a run. */
export function summaryOf(report: ImportReport, options: ImportOptions): string {
  const { totals, pages, redirects, hosts } = report;
  const share = totals.verbatimLines === 0 ? 100 : (100 * totals.verbatimKept) / totals.verbatimLines;
  const count = (folder: string): number => pages.filter((page) => page.file?.startsWith(folder)).length;
  const lines = [
    `${number(totals.posts)} posts: ${number(totals.clean)} as they were, ${number(totals.changed)} changed with a reason, ${number(totals.person)} for a person to look at`,
    `${number(totals.losses)} with losses, ${number(totals.failed)} could not be imported, ${number(totals.edited)} edited since and left alone`,
    `${number(totals.holds.words)} words, ${number(totals.holds.links)} links, ${number(totals.holds.images)} pictures, ${number(totals.holds.embeds)} frames, ${number(totals.holds.audio)} recordings were looked for`,
    `${share.toFixed(1)} % of the lines of pure Markdown are there to the letter`,
    `${number(count('topics/'))} topics, ${number(count('authors/'))} authors, ${number(redirects.written)} redirects; ${number(redirects.servedAgain.length)} retired addresses serve their post again`,
  ];
  if (hosts.length > 0) lines.push(`Hosts to allow in lib/site.ts: ${hosts.join(', ')}`);
  if (report.orphans.length > 0)
    lines.push(`${number(report.orphans.length)} files of the last import have lost their source`);
  lines.push(
    options.dryRun
      ? 'Nothing was written (--dry-run)'
      : `Report: ${options.out}/import-report.html and import-report.json`,
  );
  lines.push(isClean(report) ? 'Nothing was lost' : 'Something was lost: see “losses” in the report');
  return lines.join('\n');
}
