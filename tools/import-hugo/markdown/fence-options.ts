/** What a Hugo site says about the looks of code, as a post says it. */
import { readFence } from '@/lib/code/fence';

/** A bare list of lines, which goes on after spaces: `hl_lines=1 3-4,style=emacs`. */
const BARE_LINES = /\bhl_lines\s*=\s*(\d[\d\s-]*)/gi;

/** Names that themes have for the title of code. */
const TITLE = /\b(?:file|filename|file-name|name|caption)\s*=\s*(?=["'])/gi;

/**
 * The title, marked lines and line numbers of code, as they are written behind its fence. Marks of lines that the code lacks, and
 * what only concerns its looks, are left out.
 *
 * @param given options as Hugo has them, in braces or without
 * @param lines how many the code has
 * @returns nothing where nothing is left
 */
export function fenceOptions(given: string, lines: number): string | undefined {
  const { title, marked, firstNumber } = readFence(
    given.replace(BARE_LINES, 'hl_lines="$1"').replace(TITLE, 'title='),
  );
  const ranges = marked
    .filter(([, last]) => last <= lines)
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const options = [
    ...(title ? [`title="${title.replaceAll('"', "'")}"`] : []),
    ...(ranges.length > 0 ? [`hl_lines="${ranges.join(' ')}"`] : []),
    ...(firstNumber === undefined ? [] : ['linenos=true']),
    ...(firstNumber === undefined || firstNumber === 1 ? [] : [`linenostart=${firstNumber}`]),
  ];
  return options.length > 0 ? options.join(' ') : undefined;
}
