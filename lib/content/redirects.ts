/** `redirects.yml`: former addresses and what takes their place. */
import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem';
import { redirectsSchema } from './schema';
import type { Redirect } from './types';

/** Reads the file, where there is one. */
export function readRedirects(source: { file: string; text: string } | undefined): {
  redirects: Redirect[];
  problems: Problem[];
} {
  if (!source || source.text.trim() === '') return { redirects: [], problems: [] };
  const counter = new LineCounter();
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
  });
  const problem = (line: number, column: number, message: string, fix: string): Problem => ({
    file: source.file,
    line,
    column,
    severity: 'error',
    rule: 'redirect/form',
    message,
    fix,
  });
  if (document.errors.length > 0) {
    return {
      redirects: [],
      problems: document.errors.map((error) => {
        const { line, col } = counter.linePos(error.pos[0]);
        return problem(
          line,
          col,
          'This line cannot be read',
          'Write “- from: /old/” and below it “  to: /new/”.',
        );
      }),
    };
  }
  const result = redirectsSchema.safeParse(document.toJS() ?? []);
  if (result.success) return { redirects: result.data.map(({ from, to }) => ({ from, to })), problems: [] };
  const problems = result.error.issues.map((issue) => {
    const node = document.getIn(issue.path.slice(0, 1), true);
    const range =
      typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
        ? Number(node.range[0])
        : 0;
    const { line, col } = counter.linePos(range);
    return problem(
      line,
      col,
      `Entry ${Number(issue.path[0] ?? 0) + 1}: ${issue.path.slice(1).join('.')} ${issue.message}`,
      'Write “- from: /old/” and below it “  to: /new/” or “  gone: true”.',
    );
  });
  return { redirects: [], problems };
}
