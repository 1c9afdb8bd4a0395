/** `import-report.html`: the report for people, in one file without a script. */
import { escapeXml as escapeHtml } from '@/lib/xml';
import type { Notice } from '../notice';
import { countedKinds } from '../proof/facts';
import { number } from './counted';
import { meanings } from './meanings';
import { type ImportReport, isClean, type ReportEntry } from './report';
import { verdictOf } from './verdict';

const STYLE = `:root{color-scheme:light dark;--ink:#1b1b1b;--muted:#5c5c5c;--paper:#fff;--rule:#c9c9c9;--bad:#b50909;--look:#7a4b00;--link:#005ea2}
@media (prefers-color-scheme:dark){:root{--ink:#eceef0;--muted:#abaeb0;--paper:#14181c;--rule:#3f4346;--bad:#ff937c;--look:#f0c36a;--link:#86b9ef}}
body{font:1rem/1.5 system-ui,sans-serif;max-width:66rem;margin:0 auto;padding:1rem 1rem 4rem;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.15;margin:1rem 0 0;padding-top:1rem;border-top:6px double var(--ink)}h2{margin:3rem 0 .5rem;padding-top:.5rem;border-top:2px solid var(--ink);font-size:1.35rem}
p{max-width:44rem}a{color:var(--link)}.verdict{font-size:1.35rem;font-weight:600;margin:.5rem 0}.muted{color:var(--muted)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem 1.5rem;margin:1.5rem 0;padding:0}
.figures div{border-top:1px solid var(--rule);padding-top:.3rem}.figures dt{color:var(--muted);font-size:.9rem}.figures dd{margin:0;font-size:1.6rem;font-weight:700;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%}td,th{padding:.3rem .8rem .3rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--rule);font-weight:400}thead th{color:var(--muted);font-size:.9rem;border:0}.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-right:1rem}
details{border-top:1px solid var(--rule);padding:.5rem 0}summary{cursor:pointer}summary:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px}details p{margin:.3rem 0}details ul{margin:.3rem 0;padding-left:1.2rem}
code{font-size:.85em;color:var(--muted)}.loss,.error{color:var(--bad);font-weight:600}.person{color:var(--look);font-weight:600}
@media (max-width:40rem){.reasons,.reasons tbody{display:block}.reasons thead{display:none}.reasons tr{display:grid;grid-template-columns:1fr auto;border-top:1px solid var(--rule);padding:.4rem 0}.reasons td,.reasons th{border:0;padding:0}.reasons .what{grid-column:1/-1}}`;

const LEVELS: Readonly<Record<Notice['level'], string>> = {
  error: 'could not be imported',
  loss: 'lost',
  person: 'needs a person',
  change: 'changed',
};

/** The page. Posts with losses come first, then those for a person, then the changed ones. */
export function renderReport(report: ImportReport): string {
  const { totals, redirects, addresses } = report;
  const entries = [...report.posts, ...report.pages];
  const withLosses = entries.filter((entry) => worst(entry) <= 1);
  const forPerson = entries.filter((entry) => worst(entry) === 2);
  const changed = entries.filter((entry) => worst(entry) === 3);
  const share = totals.verbatimLines === 0 ? 100 : (100 * totals.verbatimKept) / totals.verbatimLines;
  const figures: [string, string][] = [
    ['posts', number(totals.posts)],
    ['as they were', number(totals.clean)],
    ['changed, with a reason', number(totals.changed)],
    ['for a person to look at', number(totals.person)],
    ['with losses', number(totals.losses)],
    ['could not be imported', number(totals.failed)],
    ['edited since, left alone', number(totals.edited)],
    ['of Markdown’s lines to the letter', `${share.toFixed(1)} %`],
    [
      `posts are where they were (${addresses.posts})`,
      `${number(addresses.kept)} of ${number(addresses.of)}`,
    ],
    ['redirects', number(redirects.written)],
    ['retired addresses serve their post again', number(redirects.servedAgain.length)],
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
<p class="verdict">${verdict(report)}</p>
<p>Every post was rendered as its page will be and compared with what Hugo shows: its ${holdings(totals.holds)}. Line numbers are those of the Hugo file.</p>
<dl class="figures">
${figures.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('\n')}
</dl>
${list('Hosts to allow in content/site.yml', report.hosts)}
${list('Addresses with two targets', redirects.conflicts)}
${list('Old addresses that lead nowhere now: write a target into content/redirects.yml, or “gone: true”', redirects.leftOut)}
${list('Pictures that could not be measured', report.unmeasured)}
${list('Files of the last import whose source is gone', report.orphans)}
<h2>What happened, and how often</h2>
${reasons(entries)}
${section('Losses', withLosses, true)}
${section('For a person', forPerson, false)}
${section('Changed', changed, false)}
</body>
</html>
`;
}

function verdict(report: ImportReport): string {
  const { losses, failed, person } = report.totals;
  if (!isClean(report))
    return `<span class="loss">Something was lost:</span> ${number(losses)} with losses, ${number(failed)} could not be imported. They come first below.`;
  const eye = person > 0 ? ` ${number(person)} ask for a person’s eye.` : '';
  return `${escapeHtml(verdictOf(report))}.${eye}`;
}

/** The kinds of the proof in a reader’s words: of one, and of any other number. */
const KINDS: Readonly<Record<keyof ImportReport['totals']['holds'], readonly [string, string]>> = {
  words: ['word', 'words'],
  links: ['link', 'links'],
  images: ['picture', 'pictures'],
  embeds: ['frame', 'frames'],
  audio: ['recording', 'recordings'],
  headings: ['heading', 'headings'],
  cells: ['cell of a table', 'cells of tables'],
};

/** `1,666 pictures, 1 frame and 4 recordings`; `nothing` where all is zero. */
function holdings(holds: ImportReport['totals']['holds']): string {
  const parts = countedKinds.flatMap((kind) =>
    holds[kind] > 0 ? [`${number(holds[kind])} ${KINDS[kind][holds[kind] === 1 ? 0 : 1]}`] : [],
  );
  return parts.join(', ').replace(/, ([^,]*)$/, ' and $1') || 'nothing';
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
    const rule = key.slice(2);
    return `<tr><th scope="row"><span class="${level}">${LEVELS[level]}</span> <code>${escapeHtml(rule)}</code></th><td class="n">${number(count)}</td><td class="what">${escapeHtml(meanings[rule] ?? '')}</td></tr>`;
  });
  return `<table class="reasons">\n<thead><tr><th scope="col">Rule</th><th scope="col" class="n">Times</th><th scope="col">What happened</th></tr></thead>\n<tbody>\n${cells.join('\n')}\n</tbody>\n</table>`;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
}

function section(title: string, entries: readonly ReportEntry[], open: boolean): string {
  if (entries.length === 0) return '';
  return `<h2>${escapeHtml(title)} (${number(entries.length)})</h2>\n${entries.map((entry) => details(entry, open)).join('\n')}`;
}

function details(entry: ReportEntry, open: boolean): string {
  const items = entry.notices.map(
    ({ level, rule, line, message }) =>
      `<li><span class="${level}">${LEVELS[level]}</span> line ${line}: ${escapeHtml(message)} <code>${escapeHtml(rule)}</code></li>`,
  );
  const kept = entry.holds ? `<p class="muted">Holds ${holdings(entry.holds)}.</p>\n` : '';
  return `<details${open ? ' open' : ''}><summary>${escapeHtml(entry.source)}${entry.file ? ` → ${escapeHtml(entry.file)}` : ''} (${entry.state})</summary>
${kept}<ul>
${items.join('\n')}
</ul></details>`;
}
