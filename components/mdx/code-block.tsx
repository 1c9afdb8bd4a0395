import type { ReactNode } from 'react';
import { highlight } from '#highlight';
import { type Fence, isMarked, readFence } from '@/lib/code/fence';
import type { Token } from '@/lib/code/highlight';

export interface CodeBlockProps {
  /** Lines end in `\n`. */
  readonly code: string;
  /** A name that `grammarNamed` gave; nothing where no part is set in colours. */
  readonly grammar?: string;
  /** What is written behind the language: `title="main.go" hl_lines="2-3"`. */
  readonly fence?: string;
  readonly words: { readonly code: string; readonly colon: string };
  /** Languages of the label and of what is around the code, where they differ. */
  readonly labelLang?: string;
  readonly lang?: string;
}

/**
 * Code whose parts are set in colours, by classes alone (styles/code.css). Long lines scroll in the box, by keyboard too:
 * broken, they would lose what their indentation says.
 */
export async function CodeBlock({ code, grammar, fence: meta, words, labelLang, lang }: CodeBlockProps) {
  const fence = readFence(meta);
  const { language, lines } = await highlight(code, grammar);
  const name = fence.title ?? language;
  const block = (
    // Code is written from left to right whatever the text around it, and no translator should touch it.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <pre
      className="code"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      role="group"
      aria-label={name ? `${words.code}${words.colon} ${name}` : words.code}
      lang={labelLang}
      dir="ltr"
      translate="no"
    >
      <code lang={lang}>{linesOf(lines, fence)}</code>
    </pre>
  );
  if (!fence.title) return block;
  return (
    <figure className="code-figure">
      <figcaption>{fence.title}</figcaption>
      {block}
    </figure>
  );
}

/** The lines: as they are, or each an element where some are marked or all are numbered. */
function linesOf(lines: readonly (readonly Token[])[], fence: Fence): ReactNode {
  const isPlain = fence.firstNumber === undefined && !fence.marked.some(([first]) => first <= lines.length);
  const ends = lines.map((_, index) => (index < lines.length - 1 ? '\n' : ''));
  if (isPlain)
    return merged(lines.flatMap((line, index) => [...line, { text: ends[index] ?? '' }])).map(piece);
  return lines.map((line, index) => {
    // An empty last line would have no height.
    const content = [...line.map(piece), ends[index] || (line.length === 0 ? '\n' : '')];
    const number = fence.firstNumber === undefined ? undefined : fence.firstNumber + index;
    const Line = isMarked(fence, index + 1) ? 'mark' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name and never move
      <Line key={index} className="code-line" data-line={number}>
        {content}
      </Line>
    );
  });
}

/** Without two texts beside each other, between which React would put a comment. */
function merged(tokens: readonly Token[]): Token[] {
  const pieces: Token[] = [];
  for (const token of tokens) {
    const last = pieces.at(-1);
    if (last && !last.kind && !token.kind) pieces[pieces.length - 1] = { text: last.text + token.text };
    else if (token.text !== '') pieces.push(token);
  }
  return pieces;
}

const piece = ({ text, kind }: Token, index: number): ReactNode =>
  kind ? (
    <span key={index} className={`code-${kind}`}>
      {text}
    </span>
  ) : (
    text
  );
