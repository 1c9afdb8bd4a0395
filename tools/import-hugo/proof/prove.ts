/** Proves a post: renders it as its page will, and holds it against what Hugo shows. */
import type { Root } from 'hast';
import { renderBody } from '@/components/mdx/render-body';
import type { Examined } from '@/lib/content/document';
import type { Problem } from '@/lib/content/problem';
import { parseMdx } from '../markdown/mdx';
import type { Notice } from '../notice';
import { lossesBetween } from './compare';
import { countedKinds, factKinds, factsOf, factsOfHtml } from './facts';
import { lostPlaces } from './places';

export type Counts = Record<(typeof countedKinds)[number], number>;

export interface Proof {
  /** How many of each kind the source has. */
  readonly counts: Counts;
  readonly notices: readonly Notice[];
  /** The body of the page; missing where it cannot be rendered. */
  readonly html?: string;
}

export interface Claim {
  /** Path of the new post as its author knows it. */
  readonly file: string;
  /** The new file, read and checked. */
  readonly examined: Examined;
  readonly shown: Root;
  readonly notices: readonly Notice[];
  readonly origin: string;
  /** The new address of a page of the old site, where it has moved. */
  newAddress(address: string): string | undefined;
  /** 1-based line of the source on which the body starts. */
  readonly line: number;
}

/** Compiles, renders and compares. Never throws on what a post holds. */
export async function provePost(claim: Claim): Promise<Proof> {
  const { file, examined, shown, notices, origin, line } = claim;
  const source = factsOf(shown, origin);
  const counts = Object.fromEntries(countedKinds.map((kind) => [kind, source[kind].length])) as Counts;
  const { facts, problems } = examined;
  const faults = problems
    .filter((problem) => problem.severity === 'error')
    .map((problem) => contentFault(line, problem));
  // A text that is no MDX has told so; React cannot render it either.
  if (!parseMdx(facts.body)) return { counts, notices: faults };
  let html: string;
  try {
    html = await renderBody({ file, body: facts.body, outline: facts.outline });
  } catch (error) {
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return {
      counts,
      notices: [
        ...faults,
        loss(line, 'does-not-render', `The new file cannot be rendered: ${reason.split('\n')[0]}`),
      ],
    };
  }
  const explained = notices.flatMap((notice) => notice.explains ?? []);
  const lost = lossesBetween(source, factsOfHtml(html, origin), { ...claim, explained });
  const missing = factKinds.flatMap((kind) => {
    const items = lost[kind];
    if (!items) return [];
    const named = items.slice(0, 12).map((item) => `“${item}”`);
    const message = `${items.length} of ${source[kind].length} ${kind} did not arrive: ${named.join(', ')}${items.length > 12 ? ' …' : ''}.`;
    return [loss(line, `lost-${kind}`, message)];
  });
  return { counts, notices: [...faults, ...missing, ...placeLosses(line, lostPlaces(shown, html))], html };
}

const placeLosses = (line: number, places: readonly string[]): Notice[] =>
  places.length === 0
    ? []
    : [
        loss(
          line,
          'lost-places',
          `Places that links of the post lead to did not arrive: ${places
            .slice(0, 12)
            .map((id) => `“#${id}”`)
            .join(', ')}${places.length > 12 ? ' …' : ''}.`,
        ),
      ];

const loss = (line: number, rule: string, message: string): Notice => ({
  level: 'loss',
  rule,
  line,
  message,
});

/** What the content check refuses in a new file, told at the body of its source. */
export function contentFault(line: number, { line: newLine, message, fix, rule }: Problem): Notice {
  return loss(line, 'content-check', `Line ${newLine} of the new file: ${message}. ${fix} (${rule})`);
}
