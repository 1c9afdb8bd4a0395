/** Front matter of Hugo, Jekyll, WordPress, Eleventy and others: what their keys are called here. */

/** What to make of a key of another system. */
export interface KeyAdvice {
  /** The key that takes its place, where there is one. */
  readonly to?: string;
  readonly fix: string;
}

/** Keys here by keys elsewhere, both without case, hyphens and underscores. The first that a kind of document has counts. */
const RENAMED: Readonly<Record<string, readonly string[]>> = {
  abstract: ['summary'],
  agency: ['agency'],
  alias: ['aliases'],
  author: ['authors'],
  bio: ['role'],
  byline: ['authors'],
  canonicalurl: ['canonical'],
  categories: ['topics'],
  category: ['topics'],
  contributors: ['authors'],
  cover: ['image', 'photo'],
  coverimage: ['image'],
  created: ['date'],
  createdat: ['date'],
  creator: ['authors'],
  description: ['summary'],
  email: ['owner'],
  excerpt: ['summary'],
  expires: ['archived'],
  expirydate: ['archived'],
  featureimage: ['image'],
  featuredimage: ['image'],
  headline: ['title'],
  hero: ['image'],
  image: ['cover', 'photo'],
  intro: ['summary'],
  keywords: ['topics'],
  label: ['topics'],
  labels: ['topics'],
  lang: ['language'],
  language: ['lang'],
  lastmod: ['updated'],
  lastmodified: ['updated'],
  lastmodifiedat: ['updated'],
  lead: ['deck'],
  locale: ['lang'],
  metadescription: ['summary'],
  modified: ['updated'],
  name: ['title'],
  pagetitle: ['title'],
  podcast: ['series'],
  postdate: ['date'],
  pubdate: ['date'],
  publicationdate: ['date'],
  publishdate: ['date', 'publish_at'],
  publishedat: ['date', 'publish_at'],
  publishedon: ['date'],
  publishon: ['publish_at'],
  redirectfrom: ['aliases'],
  seodescription: ['summary'],
  subject: ['topics'],
  subjects: ['topics'],
  standfirst: ['deck'],
  subheading: ['deck'],
  subtitle: ['deck'],
  tag: ['topics'],
  tags: ['topics'],
  teaser: ['summary'],
  thumbnail: ['image'],
  title: ['name'],
  topic: ['topics'],
  updatedat: ['updated'],
  updatedon: ['updated'],
  writer: ['authors'],
  writers: ['authors'],
};

const DESIGN =
  /^(?:layout|template|theme|type|posttype|sidebar|toc|comments|commentstatus|pingstatus|math|mermaid|weight|order|menu|menus|navorder|parent|haschildren|classes|class|css|js|style|outputs?|markup|sticky|pin|pinned|featured|readtime|readingtime|share|sharing|related|showtoc|hidden|sitemap|robots|noindex|cascade|resources|eleventynavigation|eleventyexcludefromcollections|tableofcontents|format|id|postid|guid)$/;

/** What to make of a key of another system with its value; `undefined` where no system is known to have it. */
export function adviceOnKey(
  key: string,
  value: unknown,
  known: readonly string[],
  present: readonly string[],
): KeyAdvice | undefined {
  const folded = key.toLowerCase().replace(/[\s_-]+/g, '');
  if (folded === 'published' && known.includes('draft')) return adviceOnPublished(value, present);
  if (folded === 'status' && known.includes('draft'))
    return /^(?:draft|private|pending)$/i.test(String(value))
      ? { fix: 'Write draft: true.' }
      : { fix: 'Delete the line; a post is published unless it has draft: true.' };
  if (/^(?:permalink|url|path|link)$/.test(folded) && known.includes('aliases'))
    return adviceOnAddress(value);
  const targets = Object.hasOwn(RENAMED, folded) ? (RENAMED[folded] ?? []) : [];
  const possible = targets.filter((target) => known.includes(target));
  const to = possible.find((target) => !present.includes(target));
  if (to) return { to, fix: `Write “${to}:”.` };
  if (possible[0])
    return { fix: `Add what it says to “${possible[0]}”, which is there already, and delete the line.` };
  return DESIGN.test(folded)
    ? { fix: 'Delete the line; the site decides this for all pages alike.' }
    : undefined;
}

/** Jekyll's switch, or a date under the same name. */
function adviceOnPublished(value: unknown, present: readonly string[]): KeyAdvice {
  if (/^(?:true|yes|on)$/i.test(String(value)))
    return { fix: 'Delete the line; a post is published unless it has draft: true.' };
  if (/^(?:false|no|off)$/i.test(String(value))) return { fix: 'Write draft: true.' };
  const to = present.includes('date') ? 'publish_at' : 'date';
  return { to, fix: `Write “${to}:”.` };
}

function adviceOnAddress(value: unknown): KeyAdvice {
  const isOld = typeof value === 'string' && /^\/[^\s:{}]*$/.test(value);
  return {
    fix: `Delete the line; date and file name make the address.${isOld ? ` If the post was published at ${value} before, write aliases: [${value}].` : ''}`,
  };
}
