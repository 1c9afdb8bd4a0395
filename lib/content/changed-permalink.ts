/** Posts that live elsewhere because the setting `permalinks` is another one than when they were published. */
import { fillPermalink, permalinkOf } from '../addresses/permalink';
import { site } from '../site';
import type { Facts } from './document';
import { redirectsRemedy, type Written } from './lost-address';
import { Places } from './places';
import type { Problem } from './problem';
import { lostAddress } from './rules/address/lost';
import { problemOf } from './rules/rule';

/** How many addresses the message names. */
const MOST_NAMED = 3;

interface Move {
  readonly from: string;
  readonly to: string;
}

interface ChangedPermalink {
  /** The pattern by which they were published. */
  readonly pattern: string;
  readonly moves: readonly Move[];
}

/**
 * Which of the lost addresses are those of posts whose day and slug are what they were. `undefined` where no pattern gives them.
 *
 * @param movable documents at addresses that were never published
 */
export function changedPermalink(
  lost: readonly string[],
  movable: readonly Facts[],
): ChangedPermalink | undefined {
  const posts = movable.flatMap((facts) => placedPost(facts) ?? []);
  const bySlug = new Map<string, typeof posts>();
  for (const post of posts) bySlug.set(post.slug, [...(bySlug.get(post.slug) ?? []), post]);
  const votes = new Map<string, number>();
  for (const from of lost)
    for (const { day, slug } of bySlug.get(nameIn(from)) ?? []) {
      const pattern = permalinkOf(from, day, slug);
      // Digits are those of another day: a post whose date was changed.
      if (pattern && !/\/\d+\//.test(pattern)) votes.set(pattern, (votes.get(pattern) ?? 0) + 1);
    }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  if (!most) return undefined;
  const [pattern] = most;
  const isLost = new Set(lost);
  const moves = posts.flatMap(({ day, slug, path }) => {
    const from = fillPermalink(pattern, day, slug);
    return isLost.has(from) ? [{ from, to: path }] : [];
  });
  return { pattern, moves };
}

function placedPost(facts: Facts) {
  if (facts.kind !== 'post' || !facts.data) return undefined;
  const { day } = facts.data.date;
  const slug = facts.data.slug ?? facts.source.id;
  return { day, slug, path: fillPermalink(site.permalinks.posts, day, slug) };
}

/** The last part of an address without a day before it, which is a slug in most patterns. */
const nameIn = (address: string): string =>
  (address.split('/').at(-2) ?? '').replace(/^\d{4}-\d{2}-\d{2}-/, '');

/** One problem for all of them, on the setting. */
export function changedPermalinkProblem(
  { pattern, moves }: ChangedPermalink,
  settings: Written,
  redirects: Written,
  consequence: string,
): Problem {
  const named = moves.slice(0, MOST_NAMED).map(({ from }) => from);
  const more = moves.length - named.length;
  const which = `${named.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`;
  const count = moves.length === 1 ? 'A post was' : `${moves.length.toLocaleString('en')} posts were`;
  const message = `${count} published at ${pattern}, and “permalinks.posts” is ${site.permalinks.posts} now: ${which} ${moves.length === 1 ? 'leads' : 'lead'} nowhere${consequence}`;
  const fix = `Write “posts: ${pattern}” below “permalinks:”, or let --fix add ${moves.length === 1 ? 'this redirect' : `these ${moves.length.toLocaleString('en')} redirects`} to redirects.yml:`;
  const offset = settings.text.search(/^permalinks:/m);
  return problemOf(
    lostAddress,
    settings.file,
    new Places(settings.text).at(Math.max(offset, 0)),
    message,
    fix,
    redirectsRemedy(moves, redirects, MOST_NAMED),
  );
}
