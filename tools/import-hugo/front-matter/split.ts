/** Cuts a Hugo file into front matter and body. */

export interface SplitFile {
  /** YAML between the fences. */
  readonly yaml: string;
  /** 1-based line of the first line of `yaml`. */
  readonly yamlLine: number;
  readonly body: string;
  /** 1-based line of the first line of `body`. */
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/**
 * Reads blank lines, `---`, YAML, `---`, body.
 *
 * @returns the parts, or a sentence that says why the file has none.
 */
export function splitFile(text: string): SplitFile | { readonly line: number; readonly message: string } {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return { line: 1, message: 'The file is empty.' };
  const opening = lines[first] ?? '';
  if (/^\+\+\+\s*$/.test(opening) || opening.trim() === '{') {
    return {
      line: first + 1,
      message: 'The front matter is TOML or JSON; run “hugo convert toYAML” on the site first.',
    };
  }
  if (!FENCE.test(opening)) {
    return {
      line: first + 1,
      message: `Front matter is missing: found “${opening.slice(0, 40)}”, expected “---”.`,
    };
  }
  const closing = lines.findIndex((line, index) => index > first && FENCE.test(line));
  if (closing === -1) return { line: first + 1, message: 'The front matter is not closed with “---”.' };
  return {
    yaml: lines.slice(first + 1, closing).join('\n'),
    yamlLine: first + 2,
    body: lines.slice(closing + 1).join('\n'),
    bodyLine: closing + 2,
  };
}
