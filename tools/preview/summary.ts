import { escapeMarkdown } from '../github/escape-markdown.ts';
import type { Change } from './compare-sites.ts';
import {
  type Comparison,
  changesAround,
  countChanges,
  ownChanges,
  publishedAddress,
  whatChanged,
} from './comparison.ts';

/** At most so many lines: the summary of a job may have 1 MB. */
const MAX_LINES = 200;

/** The comparison as Markdown, for the summary of a workflow run. */
export function summaryMarkdown({ changes, published }: Comparison): string {
  if (changes.length === 0) return '## Pages\n\nNo page is different for readers.\n';
  const [own, around] = [ownChanges(changes), changesAround(changes)];
  return [
    `## Pages: ${countChanges(changes)}`,
    '',
    ...(own.length > 0 ? table(own, published) : ['No page itself has changed.']),
    ...(around.length > 0
      ? [
          '',
          `<details><summary>${around.length} only in lists and neighbours</summary>`,
          '',
          ...table(around, published),
          '',
          '</details>',
        ]
      : []),
    '',
    'The artifact “preview” holds these pages, with pictures from before and after: download it, unpack it and open `index.html`.',
    '',
  ].join('\n');
}

function table(changes: readonly Change[], published: string | undefined): string[] {
  const lines = changes.slice(0, MAX_LINES).map((change) => {
    const now = publishedAddress(change, published);
    const address = `\`${change.path.replaceAll('`', '%60').replaceAll('|', '%7C')}\`${now ? ` ([published](${now.replaceAll(/[()|]/g, encodeURIComponent)}))` : ''}`;
    const kind = change.kind === 'around' ? 'changed' : change.kind;
    return `| ${kind} | ${escapeMarkdown(change.title)} | ${escapeMarkdown(whatChanged(change))} | ${address} |`;
  });
  const more = changes.length > MAX_LINES ? ['', `and ${changes.length - MAX_LINES} more.`] : [];
  return ['| | page | what | address |', '| --- | --- | --- | --- |', ...lines, ...more];
}
