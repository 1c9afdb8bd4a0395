import { site } from '@/lib/site.ts';
import { absoluteUrl, editUrl } from '@/lib/urls.ts';
import { escapeMarkdown } from '../github/escape-markdown.ts';
import type { EditorsReport } from './editors-report.ts';
import type { Row, Section } from './section.ts';

/** Rows of a section that an issue shows: all of it has to fit into 65,536 characters, and to be read. */
const MAX_ROWS = 10;

/** The report as Markdown for an issue: what is the matter, by section, and a list of what is well. */
export function reportMarkdown({ day, counts, sections }: EditorsReport): string {
  const wanting = sections.filter(({ rows }) => rows.length > 0);
  const well = sections
    .filter(({ rows }) => rows.length === 0)
    .map(({ empty }) => `- ${escapeMarkdown(empty)}`);
  return [
    `${escapeMarkdown(site.name)} on ${day}. The whole report, as a page, is in the artifact “editors-report” of the run below.\n`,
    counts.map(({ label, value }) => `${label}: ${value.toLocaleString('en')}`).join(' · '),
    ...wanting.map(sectionMarkdown),
    ...(well.length > 0 ? [`\n## In order\n\n${well.join('\n')}`] : []),
    '',
  ].join('\n');
}

function sectionMarkdown({ title, says, rows }: Section): string {
  const more = rows.length > MAX_ROWS ? `\nand ${rows.length - MAX_ROWS} more.` : '';
  const table = rows.slice(0, MAX_ROWS).map(rowMarkdown).join('\n');
  return `\n## ${escapeMarkdown(title)} (${rows.length})\n\n${says}\n\n| | | |\n| --- | --- | --- |\n${table}${more && `\n${more}`}`;
}

function rowMarkdown({ title, path, file, detail }: Row): string {
  const address = /^https?:\/\//.test(title) ? title : path && absoluteUrl(path);
  const edit = file && editUrl(file);
  const cells = [linked(title, address), escapeMarkdown(detail), file ? linked(file, edit) : ''];
  return `| ${cells.join(' | ')} |`;
}

/** A link; what could end it in its address is percent-encoded. */
const linked = (text: string, address: string | undefined): string =>
  address
    ? `[${escapeMarkdown(text)}](<${address.replace(/[<>|\\\s]/g, encodeURIComponent)}>)`
    : escapeMarkdown(text);
