import { escapeMarkdown } from '../github/escape-markdown.ts';
import { type Comparison, countChanges } from './comparison.ts';

/** At most so many lines: the summary of a job may have 1 MB. */
const MAX_LINES = 200;

/** The comparison as Markdown, for the summary of a workflow run. */
export function summaryMarkdown({ changes }: Comparison): string {
  if (changes.length === 0) return '## Pages\n\nNo page is different for readers.\n';
  const lines = changes
    .slice(0, MAX_LINES)
    .map(({ kind, path, title }) => `| ${kind} | ${escapeMarkdown(title)} | \`${path}\` |`);
  const more = changes.length > MAX_LINES ? [`\nand ${changes.length - MAX_LINES} more.`] : [];
  return [
    `## Pages: ${countChanges(changes)}`,
    '',
    '| | page | address |',
    '| --- | --- | --- |',
    ...lines,
    ...more,
    '',
    'The artifact “preview” holds the whole site and pictures from before and after: download it, unpack it and open `index.html`.',
    '',
  ].join('\n');
}
