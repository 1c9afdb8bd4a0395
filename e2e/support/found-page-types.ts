import { type BuiltPage, builtPages, isPost } from './site-files';

/** What the address of a page says it is; the first that fits. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['front page', /^\/$/],
  ['framed player', /\/embed\/$/],
  ['month', /^\/\d{4}\/\d{2}\//],
  ['year', /^\/\d{4}\//],
  ['later page of a list', /\/page\/\d+\/$/],
  ['page below a section', /^\/[^/]+\/[^/]+\//],
];

/** What a page can hold that changes how it is set and what it loads. */
const FEATURES: readonly (readonly [string, RegExp])[] = [
  ['sound', /<audio\b/],
  ['video', /class="video\b/],
  ['frame', /class="embed\b/],
  ['picture', /data-post-body[\s\S]*<(?:picture|img)\b/],
  ['table', /<table\b/],
  ['right to left', /<html[^>]* dir="rtl"/],
];

/** What type of page it is, as far as its address, its language and its contents tell: `post · en · sound · table`. */
function typeOf(page: BuiltPage): string {
  const { path, html } = page;
  const section = path.split('/')[1] ?? '';
  const found = isPost(page) ? 'post' : KINDS.find(([, address]) => address.test(path))?.[0];
  const kind = found === 'page below a section' ? `page below ${section}` : (found ?? path);
  const language = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const features = FEATURES.filter(([, pattern]) => pattern.test(html)).map(([name]) => name);
  return [kind, language, ...features].join(' · ');
}

/**
 * One page of each type that a built site has: the heaviest, where most can go wrong.
 *
 * @param site the folder of the site
 */
export function foundPageTypes(site: string): ReadonlyMap<string, BuiltPage> {
  const found = new Map<string, BuiltPage>();
  for (const page of builtPages(site)) {
    const type = typeOf(page);
    const known = found.get(type);
    if (!known || page.html.length > known.html.length) found.set(type, page);
  }
  return found;
}
