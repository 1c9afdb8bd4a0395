/** `import-report.html`: the report for people, in one file without a script. */
import { escapeXml as escapeHtml } from '@/lib/xml';
import type { Notice } from '../notice';
import type { ImportReport, ReportEntry } from './report';

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#15202b;background:#fcfbf7}
table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}td.n{text-align:right;font-variant-numeric:tabular-nums}
details{border-top:1px solid #c9c4b5;padding:.4rem 0}summary{cursor:pointer}code{font-size:.9em}.loss,.error{color:#a8321a;font-weight:600}.person{color:#7a4b00}
@media (prefers-color-scheme:dark){body{color:#ece8df;background:#101820}a{color:#8fc2ff}.loss,.error{color:#ff9a7b}.person{color:#f0c36a}}`;

const LEVELS: Readonly<Record<Notice['level'], string>> = {
  error: 'could not be imported',
  loss: 'lost',
  person: 'needs a person',
  change: 'changed',
};

/** The page. Posts with losses come first, then those for a person, then the changed ones. */
export function renderReport(report: ImportReport): string {
  const { totals, redirects } = report;
  const entries = [...report.posts, ...report.pages];
  const withLosses = entries.filter((entry) => worst(entry) <= 1);
  const forPerson = entries.filter((entry) => worst(entry) === 2);
  const changed = entries.filter((entry) => worst(entry) === 3);
  const share = totals.verbatimLines === 0 ? 100 : (100 * totals.verbatimKept) / totals.verbatimLines;
  const facts: [string, string | number][] = [
    ['Posts', totals.posts],
    ['As they were', totals.clean],
    ['Changed with a reason', totals.changed],
    ['For a person to look at', totals.person],
    ['With losses', totals.losses],
    ['Could not be imported', totals.failed],
    ['Edited since, left alone', totals.edited],
    ['Lines of pure Markdown there to the letter', `${share.toFixed(1)} %`],
    ['Redirects', redirects.written],
    ['Retired addresses that serve their post again', redirects.servedAgain.length],
    ...Object.entries(totals.holds).map(([kind, count]): [string, number] => [`Looked for: ${kind}`, count]),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Import report</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Import report</h1>
<p>Every post was rendered as its page will be and compared with what Hugo shows. Lines are those of the Hugo file.</p>
<table>
${facts.map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td class="n">${escapeHtml(typeof value === 'number' ? value.toLocaleString('en') : value)}</td></tr>`).join('\n')}
</table>
${list('Hosts to allow in lib/site.ts', report.hosts)}
${list('Addresses with two targets', redirects.conflicts)}
${list('Pictures that could not be measured', report.unmeasured)}
${list('Files of the last import whose source is gone', report.orphans)}
<h2>Reasons</h2>
${reasons(entries)}
${section('Losses', withLosses, true)}
${section('For a person', forPerson, false)}
${section('Changed', changed, false)}
</body>
</html>
`;
}

const ORDER: readonly Notice['level'][] = ['error', 'loss', 'person', 'change'];

/** 0 for a file that failed, 1 for losses, 2 for a person, 3 for changes, 4 for none of these. */
function worst(entry: ReportEntry): number {
  const found = entry.notices.map(({ level }) => ORDER.indexOf(level));
  return entry.state === 'failed' ? 0 : Math.min(4, ...found);
}

function reasons(entries: readonly ReportEntry[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const { level, rule } of entry.notices) {
      const key = `${ORDER.indexOf(level)} ${rule}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const rows = [...counts].sort(([a, x], [b, y]) =>
    a[0] === b[0] ? y - x || (a < b ? -1 : 1) : a < b ? -1 : 1,
  );
  const cells = rows.map(([key, count]) => {
    const level = ORDER[Number(key[0])] ?? 'change';
    return `<tr><td class="${level}">${LEVELS[level]}</td><td><code>${escapeHtml(key.slice(2))}</code></td><td class="n">${count.toLocaleString('en')}</td></tr>`;
  });
  return `<table>\n${cells.join('\n')}\n</table>`;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
}

function section(title: string, entries: readonly ReportEntry[], open: boolean): string {
  if (entries.length === 0) return '';
  return `<h2>${escapeHtml(title)} (${entries.length.toLocaleString('en')})</h2>\n${entries.map((entry) => details(entry, open)).join('\n')}`;
}

function details(entry: ReportEntry, open: boolean): string {
  const items = entry.notices.map(
    ({ level, rule, line, message }) =>
      `<li><span class="${level}">${LEVELS[level]}</span> line ${line}: ${escapeHtml(message)} <code>${escapeHtml(rule)}</code></li>`,
  );
  const holds = Object.entries(entry.holds ?? {}).filter(([, count]) => count > 0);
  const kept =
    holds.length > 0
      ? `<p>Holds ${holds.map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`).join(', ')}.</p>`
      : '';
  return `<details${open ? ' open' : ''}><summary>${escapeHtml(entry.source)}${entry.file ? ` → ${escapeHtml(entry.file)}` : ''} (${entry.state})</summary>
${kept}<ul>
${items.join('\n')}
</ul></details>`;
}
