import { countLine, formatFix, visible } from '@/lib/content/format.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { inCheckout } from '@/lib/publication.ts';
import { escapeMarkdown } from '../github/escape-markdown.ts';

/** At most so many problems: the summary of a job may have 1 MiB. */
const MOST = 500;

/**
 * All problems as Markdown, for the summary of a workflow run: those of changed files first, then errors in files that
 * did not change; notes on these are folded.
 *
 * @param problems sorted by file, line and column
 * @param changed the files that changed, by their names from the publication's folder; undefined where nothing is compared
 * @param files how many files were checked
 */
export function jobSummary(
  problems: readonly Problem[],
  changed: ReadonlySet<string> | undefined,
  files: number,
): string {
  const isOwn = ({ file }: Problem) => !changed || changed.has(file);
  const own = problems.filter(isOwn);
  const others = problems.filter((problem) => !isOwn(problem));
  const errors = others.filter(({ severity }) => severity === 'error');
  const notes = others.filter(({ severity }) => severity === 'note');
  return [
    `## Content\n\n${countLine(problems, files)}\n`,
    ...(own.length > 0 ? [list(own)] : []),
    ...(errors.length > 0 ? [`### In files that did not change\n\n${list(errors)}`] : []),
    ...(notes.length > 0 ? [folded(notes)] : []),
    '',
  ].join('\n');
}

const folded = (notes: readonly Problem[]): string =>
  `<details><summary>Notes on files that did not change: ${notes.length.toLocaleString('en')}</summary>\n\n${list(notes)}\n</details>\n`;

function list(problems: readonly Problem[]): string {
  const items = problems.slice(0, MOST).map(item);
  const more = problems.length - items.length;
  return [
    ...items,
    ...(more > 0 ? [`\nand ${more.toLocaleString('en')} more: npm run check:content\n`] : ['']),
  ].join('\n');
}

function item(problem: Problem): string {
  const { file, line, column, severity, rule, message } = problem;
  const says = [message, ...formatFix(problem).split('\n')].map((part) =>
    escapeMarkdown(visible(part.trim())),
  );
  return `- **${severity}** ${escapeMarkdown(`${inCheckout(file)}:${line}:${column}`)} (${rule})<br>${says.join('<br>')}`;
}
