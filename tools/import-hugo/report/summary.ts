import type { ImportOptions } from '../site/types';
import { counted, number } from './counted';
import type { ImportReport } from './report';
import { verdictOf } from './verdict';

/** Ten lines for the end of a run. */
export function summaryOf(report: ImportReport, options: ImportOptions): string {
  const { totals, pages, redirects, hosts, addresses } = report;
  const share = totals.verbatimLines === 0 ? 100 : (100 * totals.verbatimKept) / totals.verbatimLines;
  const count = (folder: string): number => pages.filter((page) => page.file?.startsWith(folder)).length;
  const lines = [
    `${counted(totals.posts, 'post')}: ${number(totals.clean)} as they were, ${number(totals.changed)} changed with a reason, ${number(totals.person)} for a person to look at`,
    `${number(totals.losses)} with losses, ${number(totals.failed)} could not be imported, ${number(totals.edited)} edited since and left alone`,
    `Looked for ${[counted(totals.holds.words, 'word'), counted(totals.holds.links, 'link'), counted(totals.holds.images, 'picture'), counted(totals.holds.embeds, 'frame'), counted(totals.holds.audio, 'recording')].join(', ')}`,
    `${share.toFixed(1)} % of the lines of pure Markdown are there to the letter`,
    `${counted(count('topics/'), 'topic')}, ${counted(count('authors/'), 'author')}, ${counted(report.media.length, 'media file')}`,
    `Posts are at ${addresses.posts}, ${number(addresses.kept)} of ${number(addresses.of)} where they were (--permalinks chooses others; “keep” keeps most); ${counted(redirects.written, 'redirect')}; retired addresses that serve their post again: ${number(redirects.servedAgain.length)}, that lead nowhere now: ${number(redirects.leftOut.length)}`,
  ];
  if (hosts.length > 0) lines.push(`Hosts to allow in content/site.yml: ${hosts.join(', ')}`);
  if (options.measure)
    lines.push(
      report.unmeasured.length === 0
        ? 'All pictures have a size'
        : `Pictures that could not be measured: ${number(report.unmeasured.length)}; the report says why`,
    );
  if (report.orphans.length > 0)
    lines.push(`Files of the last import whose source is gone: ${number(report.orphans.length)}`);
  lines.push(
    options.dryRun
      ? 'Nothing was written (--dry-run)'
      : `Report: ${options.out}/import-report.html and import-report.json`,
  );
  lines.push(verdictOf(report));
  return lines.join('\n');
}
