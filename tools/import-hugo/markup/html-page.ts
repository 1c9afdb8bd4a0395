/** The body of a page that is written in HTML, as one block of HTML in Markdown. */

const PRE = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2\s*>)/i;

/**
 * Markdown ends a block of HTML at a blank line and takes what is indented for code. Blank lines are given a space that Markdown
 * cannot see, so that lines keep their numbers.
 */
export function htmlAsMarkdown(html: string): string {
  if (html.trim() === '') return '';
  const parts = html.split(PRE);
  // Of every three parts the second is whole text that keeps its form, the third its tag's name.
  const kept = parts.map((part, index) =>
    index % 3 === 0 ? flat(part) : index % 3 === 1 ? filled(part) : '',
  );
  return `<div>${kept.join('')}</div>`;
}

const flat = (html: string): string => html.replace(/^[ \t]+/gm, '').replace(/(?<=\n)(?=\n)/g, '&#32;');

/** Blank lines of preformatted text as the line breaks that they are. */
const filled = (html: string): string =>
  html.replace(/\n(?=[ \t]*\n)/g, '\n&#8203;').replaceAll('&#8203;', '&#32;');
