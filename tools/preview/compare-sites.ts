import { type CountedWords, countWords } from './count-words.ts';
import type { Site, SitePage } from './read-site.ts';

export interface Change {
  /** `around`: nothing of the page itself, only what it shows of others: lists, related posts, neighbours. */
  readonly kind: 'added' | 'changed' | 'moved' | 'removed' | 'around';
  readonly path: string;
  readonly title: string;
  /** The address before a move. */
  readonly from?: string;
  /** Words that were added and removed. */
  readonly words: CountedWords;
}

/**
 * What is different between two builds: what people changed before what changed with it, posts before other pages, each by
 * address. A page counts as changed where its title or main part did; a new style or footer changes no page.
 *
 * @param before undefined where there is none: every page counts as added
 */
export function compareSites(before: Site | undefined, after: Site): Change[] {
  const earlier: ReadonlyMap<string, SitePage> = before?.pages ?? new Map();
  const moves = movesBetween(earlier, after);
  const movedFrom = new Set(moves.values());
  const changes: Change[] = [];
  for (const page of after.pages.values()) {
    const from = moves.get(page.path);
    const old = earlier.get(from ?? page.path);
    if (old && !from && old.substance === page.substance) continue;
    changes.push({
      ...namesOf(page),
      ...(from ? { from } : {}),
      kind: kindOf(old, page, from),
      words: countWords(old?.words ?? [], page.words),
    });
  }
  for (const page of earlier.values()) {
    if (!after.pages.has(page.path) && !movedFrom.has(page.path))
      changes.push({ ...namesOf(page), kind: 'removed', words: countWords(page.words, []) });
  }
  return changes.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

const namesOf = ({ path, title }: SitePage) => ({ path, title });

function kindOf(old: SitePage | undefined, page: SitePage, from: string | undefined): Change['kind'] {
  if (from) return 'moved';
  if (!old) return 'added';
  return old.own === page.own ? 'around' : 'changed';
}

/**
 * Old addresses by new ones: of a page whose old address leads to a new one, or is gone while a new page has the very same words.
 */
function movesBetween(earlier: ReadonlyMap<string, SitePage>, after: Site): Map<string, string> {
  const gone = [...earlier.values()].filter(({ path }) => !after.pages.has(path));
  const added = [...after.pages.values()].filter(({ path }) => !earlier.has(path));
  const moves = new Map<string, string>();
  for (const { path, words } of gone) {
    const target = after.redirects.get(path);
    const page =
      added.find((candidate) => candidate.path === target) ??
      added.find((candidate) => words.length > 0 && candidate.words.join(' ') === words.join(' '));
    if (page && !moves.has(page.path)) moves.set(page.path, path);
  }
  return moves;
}

const KINDS: readonly Change['kind'][] = ['added', 'moved', 'changed', 'removed', 'around'];

/** What came with other changes last; else posts, then pages that somebody wrote, then lists. */
function rank({ path, kind }: Change): number {
  const group = kind === 'around' ? 3 : /^\/\d{4}\/\d\d\/\d\d\/./.test(path) ? 0 : isList(path) ? 2 : 1;
  return group * KINDS.length + KINDS.indexOf(kind);
}

const isList = (path: string): boolean =>
  /^\/(?:$|\d{4}\/|news\/|topics\/|authors\/|series\/|search\/)/.test(path);
