/** Sets code in colours at build: which parts are comments, keywords, strings. No page gets a script for it. */
import type { ShikiPrimitive } from '@shikijs/primitive';
import { loadGrammar } from './load-grammar';
import { kindOfColor, type TokenKind, tokenTheme } from './token-kinds';

/** A piece of a line; without a kind it is text. */
export interface Token {
  readonly text: string;
  readonly kind?: TokenKind;
}

export interface HighlightedCode {
  /** The language as its own community writes it: `JavaScript`. Missing where there is no grammar. */
  readonly language?: string;
  /** Without line ends. */
  readonly lines: readonly (readonly Token[])[];
}

/** Characters. A longer line was made by a program; it stays text, because grammars are slow on it. */
const LONGEST_LINE = 2000;

/** Languages that a text in another one may hold, where its grammar leaves open which. */
const EMBEDDED: Readonly<Record<string, readonly string[]>> = {
  markdown: ['yaml', 'html'],
  md: ['yaml', 'html'],
  mdx: ['yaml', 'tsx'],
};

/**
 * The tokens of some code. Nothing of this module’s libraries is loaded before the first call.
 *
 * @param code lines end in `\n`
 * @param grammar a name that `grammarNamed` gave; without one all is text
 */
export async function highlight(code: string, grammar?: string): Promise<HighlightedCode> {
  if (!grammar) return { lines: code.split('\n').map((text) => (text === '' ? [] : [{ text }])) };
  const [{ codeToTokensBase }, { primitive, language }] = await Promise.all([
    import('@shikijs/primitive'),
    highlighterFor(grammar),
  ]);
  const lines = codeToTokensBase(primitive, code, {
    lang: grammar,
    theme: tokenTheme.name,
    tokenizeMaxLineLength: LONGEST_LINE,
    // A limit of time would give other bytes on a slower machine.
    tokenizeTimeLimit: 0,
  });
  return {
    language,
    lines: lines.map((line) =>
      joined(line.map(({ content, color }) => ({ text: content, kind: kindOfColor(color) }))),
    ),
  };
}

/** Fewer pieces that look the same: neighbours of one kind are one, and so is the space between them. */
function joined(tokens: readonly Token[]): Token[] {
  const pieces: Token[] = [];
  for (const token of tokens) {
    if (token.text === '') continue;
    const last = pieces.at(-1);
    const isSame = last && (last.kind === token.kind || token.text.trim() === '');
    if (isSame) pieces[pieces.length - 1] = { ...last, text: last.text + token.text };
    else pieces.push(token.text.trim() === '' ? { text: token.text } : token);
  }
  return pieces;
}

interface Highlighter {
  readonly primitive: ShikiPrimitive;
  readonly language: string;
}

const highlighters = new Map<string, Promise<Highlighter>>();

/**
 * A highlighter of one language. Each has its own: in one for all, a text that holds other languages would look different
 * once these have been loaded for another post.
 */
function highlighterFor(grammar: string): Promise<Highlighter> {
  const known = highlighters.get(grammar) ?? makeHighlighter(grammar);
  highlighters.set(grammar, known);
  return known;
}

async function makeHighlighter(grammar: string): Promise<Highlighter> {
  const [{ createShikiPrimitive }, { createJavaScriptRegexEngine }, own, ...others] = await Promise.all([
    import('@shikijs/primitive'),
    import('@shikijs/engine-javascript'),
    loadGrammar(grammar),
    ...(EMBEDDED[grammar] ?? []).map(loadGrammar),
  ]);
  const primitive = createShikiPrimitive({
    themes: [tokenTheme],
    langs: [...others.flat(), ...own],
    warnings: false,
    // One set of regular expressions on every version of Node, and none of WebAssembly.
    engine: createJavaScriptRegexEngine({ target: 'ES2024', forgiving: true }),
  });
  return { primitive, language: own.at(-1)?.displayName ?? grammar };
}
