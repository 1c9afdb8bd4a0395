/** Proves a post: renders it as its page will, and holds it against what Hugo shows. */
import type { Root } from 'hast';
import { renderBody } from '@/components/mdx/render-body';
import { parseDocument } from '@/lib/content/parse';
import type { Notice } from '../notice';
import { lossesBetween } from './compare';
import { type Facts, factKinds, factsOf, factsOfHtml } from './facts';

export interface Proof {
  /** How many of each kind the source has. */
  readonly counts: Record<keyof Facts, number>;
  readonly notices: readonly Notice[];
}

export interface Claim {
  /** Path of the new post as its author knows it. */
  readonly file: string;
  readonly text: string;
  readonly shown: Root;
  readonly notices: readonly Notice[];
  readonly origin: string;
  /** 1-based line of the source on which the body starts. */
  readonly line: number;
}

/** Compiles, renders and compares. Never throws on what a post holds. */
export async function provePost({ file, text, shown, notices, origin, line }: Claim): Promise<Proof> {
  const source = factsOf(shown, origin);
  const counts = Object.fromEntries(factKinds.map((kind) => [kind, source[kind].length])) as Record<
    keyof Facts,
    number
  >;
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
  const { document, problems } = parseDocument({ kind: 'post', id, file, text });
  const [fault] = problems.filter((problem) => problem.severity === 'error');
  if (fault)
    return {
      counts,
      notices: [
        loss(
          line,
          'unreadable-result',
          `The new file cannot be read at line ${fault.line}: ${fault.message}.`,
        ),
      ],
    };
  let html: string;
  try {
    html = await renderBody({ file, body: document.body, outline: document.outline });
  } catch (error) {
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return {
      counts,
      notices: [loss(line, 'does-not-render', `The new file cannot be rendered: ${reason.split('\n')[0]}`)],
    };
  }
  const explained = notices.flatMap((notice) => notice.explains ?? []);
  const lost = lossesBetween(source, factsOfHtml(html, origin), explained, origin);
  return {
    counts,
    notices: factKinds.flatMap((kind) => {
      const items = lost[kind];
      if (!items) return [];
      const shownItems = items
        .slice(0, 12)
        .map((item) => `“${item}”`)
        .join(', ');
      return [
        loss(
          line,
          `lost-${kind}`,
          `${items.length} of ${source[kind].length} ${kind} did not arrive: ${shownItems}${items.length > 12 ? ' …' : ''}.`,
        ),
      ];
    }),
  };
}

const loss = (line: number, rule: string, message: string): Notice => ({
  level: 'loss',
  rule,
  line,
  message,
});
