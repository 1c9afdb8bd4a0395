/** Patterns of the addresses of posts, as Hugo writes them: `/blog/:year/:slug/`. A leaf: settings are read with it. */
import { isReserved, isReservedSlug } from './reserved';

/** Where posts live if a publication says nothing else. */
export const DATED_PERMALINK = '/:year/:month/:day/:slug/';

const TOKENS = ['year', 'month', 'day', 'slug'] as const;

/** More parts than this have no rule in `_headers` (tools/publish/host-files.ts). */
const MOST_PARTS = 5;

/** Tokens of Hugo that say the same as `:slug`: the name of the file, or the post’s own. */
const SAME_AS_SLUG = /:(?:title|filename|slugorfilename|contentbasename|slugorcontentbasename)(?![a-z])/gi;

/** Tokens of Hugo in the layouts of Go’s dates. */
const LAYOUTS: Readonly<Record<string, string>> = { ':2006': ':year', ':01': ':month', ':02': ':day' };

/** The author’s guide (lib/manual/pages.ts, which needs the settings). */
const MANUAL_PAGE = 'contribute';

/** Folders of pages besides those that `isReserved` knows. */
const OWN_FOLDERS = [MANUAL_PAGE, 'event', 'events'];

/** What letters and signs a part may have besides its tokens: those that slugs have, and `.`, `_` and `~`. */
const PART = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}._~-]+$/u;

/**
 * The address of a post.
 *
 * @param pattern one in which `permalinkFault` finds nothing
 * @param day as written: `2015-07-17`
 */
export function fillPermalink(pattern: string, day: string, slug: string): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const values: Readonly<Record<string, string>> = { year, month, day: dayOfMonth, slug };
  return pattern.replace(/:([a-z]+)/g, (found, token: string) => values[token] ?? found);
}

/**
 * The pattern that a post of a day and a slug has an address by: `/blog/2015/a-title/` is `/blog/:year/:slug/`. `undefined` where no pattern
 * that can be used gives it that address.
 */
export function permalinkOf(address: string, day: string, slug: string): string | undefined {
  const parts = address.split('/').slice(1, -1);
  const last = parts.pop();
  const left = day.split('-').map((value, at) => ({ value, token: [':year', ':month', ':day'][at] ?? '' }));
  const folders = parts.map((part) => {
    const at = left.findIndex(({ value }) => value === part);
    return at < 0 ? part : (left.splice(at, 1)[0]?.token ?? part);
  });
  const name = last === slug ? ':slug' : ':year-:month-:day-:slug';
  const pattern = `/${[...folders, name].join('/')}/`;
  const isRight = permalinkFault(pattern) === undefined && fillPermalink(pattern, day, slug) === address;
  return isRight ? pattern : undefined;
}

/** How many parts the addresses of a pattern have: 4 for `/:year/:month/:day/:slug/`. */
export const partsOf = (pattern: string): number => pattern.split('/').length - 2;

/** A pattern of Hugo with the tokens that patterns have here, lower case, and a slash at both ends. */
export function readPermalink(written: string): string {
  const tokens = written.trim().replace(SAME_AS_SLUG, ':slug').toLowerCase();
  const own = tokens.replace(/:(?:2006|01|02)(?!\d)/g, (layout) => LAYOUTS[layout] ?? layout);
  return `/${own.replace(/\s+/g, '-').replace(/\.html?$/, '')}/`.replace(/\/{2,}/g, '/');
}

/** What to write in the place of a pattern in which `permalinkFault` finds something, as a remedy. */
export function permalinkAdvice(found: string): string {
  const pattern = readPermalink(found);
  if (permalinkFault(pattern) === undefined) return `Write ${pattern}.`;
  if (/:section/i.test(found))
    return 'Write the name of the section in the place of its token: /posts/:slug/.';
  return 'Write a pattern such as /blog/:slug/ or /:year/:month/:slug/; redirects keep addresses that differ from it.';
}

/** Why a pattern cannot be used, as a message of the settings; `undefined` where it can. */
export function permalinkFault(pattern: string): string | undefined {
  if (!/^\/.*\/$/.test(pattern) || pattern.includes('//'))
    return 'expected a slash at both ends, as in /blog/:slug/';
  const tokens = [...pattern.matchAll(/:([a-z\d]*)/gi)].map(([, token = '']) => token);
  const unknown = tokens.find((token) => !TOKENS.some((known) => known === token));
  if (unknown !== undefined)
    return `holds “:${unknown}”; expected ${TOKENS.map((token) => `:${token}`).join(', ')}`;
  if (!tokens.includes('slug'))
    return 'gives posts of one day one address; expected :slug in it, as in /blog/:slug/';
  const parts = pattern.split('/').slice(1, -1);
  const last = parts.at(-1) ?? '';
  if (!last.includes(':slug')) return 'expected :slug in the last part, as in /blog/:slug/';
  if (/\.html?$/.test(last)) return 'ends like a file; addresses of posts end with a slash';
  if (parts.length > MOST_PARTS) return `has ${parts.length} parts; expected at most ${MOST_PARTS}`;
  const wrong = parts.find((part) => !PART.test(part.replace(/:[a-z]+/g, '0')) || /^\.{1,2}$/.test(part));
  if (wrong !== undefined)
    return `has a part “${wrong}”; expected lower-case letters, digits and hyphens besides tokens`;
  return placeFault(parts);
}

/** Why the parts that all addresses of a pattern share lead into the site’s own. */
function placeFault(parts: readonly string[]): string | undefined {
  const [first = '', ...others] = parts;
  // Below /news/ are only its further pages.
  if (!first.includes(':') && first !== 'news' && (isReservedSlug(first) || OWN_FOLDERS.includes(first)))
    return `begins with /${first}/, where the site has pages and files of its own`;
  const own = others.find((part) => part === 'page' || part === 'embed');
  if (own) return `holds /${own}/, below which the site has pages of its own`;
  return undefined;
}

/** Whether the site itself answers at an address that a post would have: a list, a year, a month, a file. */
export function isTakenFromPosts(address: string): boolean {
  const [, first = '', second] = address.split('/');
  const isTakenSlug = second === '' && (isReservedSlug(first) || first === MANUAL_PAGE);
  return isTakenSlug || isReserved(address) || isPeriod(address);
}

/** Whether an address is that of a year or a month. */
const isPeriod = (address: string): boolean => /^\/\d{4}\/(?:\d{2}\/)?$/.test(address);
