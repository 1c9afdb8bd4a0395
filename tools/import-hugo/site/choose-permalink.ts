/** The pattern under which most posts keep the address that they had. */
import { DATED_PERMALINK, fillPermalink, permalinkOf } from '@/lib/addresses/permalink';
import { slug as slugSchema } from '@/lib/content/schema/fields';

/** What `--permalinks` has for the pattern that keeps most addresses. */
export const KEEP = 'keep';

/** A post of the old site: the address that Hugo gave it, where that is known, and its day (`2015-07-17`). */
export interface OldAddress {
  readonly former?: string;
  readonly day: string;
}

/** The pattern that keeps the address of more than half of the posts, else the one that puts posts below their day. */
export function choosePermalink(posts: readonly OldAddress[]): string {
  const votes = new Map<string, number>();
  for (const { former, day } of posts) {
    const pattern = former && patternOfAddress(former, day);
    if (pattern) votes.set(pattern, (votes.get(pattern) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
  return first && first[1] * 2 > posts.length ? first[0] : DATED_PERMALINK;
}

/** The slug with which a pattern gives a post the address that it had; `undefined` where none does. */
export function keptSlug(pattern: string, { former, day }: OldAddress): string | undefined {
  const [before = '', after = ''] = fillPermalink(pattern, day, '\n').split('\n');
  if (!former?.startsWith(before) || !former.endsWith(after)) return undefined;
  const slug = former.slice(before.length, former.length - after.length);
  return isSlug(slug) && fillPermalink(pattern, day, slug) === former ? slug : undefined;
}

const isSlug = (text: string): boolean => slugSchema.safeParse(text).success;

/** The pattern that an address is made of: `/blog/2015/a-title/` on a day of 2015 is `/blog/:year/:slug/`. */
function patternOfAddress(address: string, day: string): string | undefined {
  const last = address.split('/').at(-2) ?? '';
  const slug = last.startsWith(`${day}-`) ? last.slice(day.length + 1) : last;
  return isSlug(slug) ? permalinkOf(address, day, slug) : undefined;
}
