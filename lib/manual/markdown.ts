/** Pieces of Markdown that is valid MDX and reads well on GitHub too. */

/** Tags and attributes inside a sentence: `<Chapter at="m:ss">Title</Chapter>`, `alt=""`. */
const SOURCE = /<\/?[A-Za-z][^<>]*>(?:[^<>]*<\/\w+>)?|\b\w+="[^"]*"/g;

/** Plain text as Markdown that reads back as the same text; tags and attributes in it are set as code. */
export function plain(text: string): string {
  let done = 0;
  let out = '';
  for (const match of text.matchAll(SOURCE)) {
    out += escapeText(text.slice(done, match.index)) + code(match[0]);
    done = match.index + match[0].length;
  }
  return out + escapeText(text.slice(done));
}

const escapeText = (text: string): string => text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');

/** Text set as code. It holds no backtick. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|').replace(/\s+/g, ' ')}\``;

/** A block of code, fenced by more backticks than it holds. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** A table; cells are Markdown on one line. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
