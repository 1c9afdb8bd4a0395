/** Cuts a Hugo file into front matter and body. */

type FrontMatterFormat = 'yaml' | 'toml' | 'json' | 'none';

export interface SplitFile {
  readonly format: FrontMatterFormat;
  /** The front matter; without its fences in YAML and TOML, with its braces in JSON. */
  readonly source: string;
  /** 1-based line of the first line of `source`. */
  readonly sourceLine: number;
  readonly body: string;
  /** 1-based line of the first line of `body`. */
  readonly bodyLine: number;
}

interface Fault {
  readonly line: number;
  readonly message: string;
}

const FENCES = [
  ['yaml', '---', /^---[ \t]*$/],
  ['toml', '+++', /^\+\+\+[ \t]*$/],
] as const;

/**
 * Reads blank lines, front matter and body. The front matter is YAML between `---`, TOML between `+++`, or a JSON
 * object.
 *
 * @returns the parts, or a sentence that says why the file has none.
 */
export function splitFile(text: string): SplitFile | Fault {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return { line: 1, message: 'The file is empty.' };
  const opening = lines[first] ?? '';
  if (/^\{(?![{%])/.test(opening)) return splitJson(lines, first);
  const fence = FENCES.find(([, , pattern]) => pattern.test(opening));
  // Hugo takes a text without front matter for a page.
  if (!fence) return { format: 'none', source: '', sourceLine: 1, body: text, bodyLine: 1 };
  const [format, mark, pattern] = fence;
  const closing = lines.findIndex((line, index) => index > first && pattern.test(line));
  if (closing === -1) return { line: first + 1, message: `The front matter is not closed with “${mark}”.` };
  return {
    format,
    source: lines.slice(first + 1, closing).join('\n'),
    sourceLine: first + 2,
    body: lines.slice(closing + 1).join('\n'),
    bodyLine: closing + 2,
  };
}

/** A JSON object ends on the first line at which it is complete. */
function splitJson(lines: readonly string[], first: number): SplitFile | Fault {
  let depth = 0;
  for (let index = first; index < lines.length; index += 1) {
    // What stands in quotes holds no braces of the object.
    const bare = (lines[index] ?? '').replace(/"(?:\\.|[^"\\])*"/g, '');
    for (const character of bare) depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    if (depth > 0) continue;
    return {
      format: 'json',
      source: lines.slice(first, index + 1).join('\n'),
      sourceLine: first + 1,
      body: lines.slice(index + 1).join('\n'),
      bodyLine: index + 2,
    };
  }
  return { line: first + 1, message: 'The front matter is not closed with “}”.' };
}
