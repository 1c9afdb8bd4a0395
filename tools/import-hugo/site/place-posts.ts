/** Where each post lives in the new site. */
import { parseDate } from '@/lib/parse-date';
import { postPath } from '@/lib/urls';
import { asText } from '../front-matter/value';
import { type Permalinks, plainPermalinks } from './config/permalinks';
import { nameOf, sectionOf } from './page-name';
import { permalinkOf } from './permalink';
import { toId } from './slug';
import { originalsOf } from './translations';
import type { Place, SourceFile } from './types';

/** What the old site’s posts lived at, where its configuration is not among the files. */
const USUAL = '/:year/:month/:day/:slug/';

/**
 * Places all posts. Where two claim one address, the later file is moved.
 *
 * @param permalinks patterns of the old site; without them its posts lived where they will live.
 */
export function placePosts(posts: readonly SourceFile[], permalinks?: Permalinks): Map<string, Place> {
  const taken = new Set<string>();
  const names = new Set<string>();
  const places = new Map<string, Place>();
  // Translations make way for what they translate.
  const inOrder = [...posts].sort((a, b) => Number(a.lang !== undefined) - Number(b.lang !== undefined));
  for (const file of inOrder) {
    const own = addressOf(file);
    const isTranslation = file.lang !== undefined && taken.has(own);
    const wanted = isTranslation ? `${own.slice(0, -1)}-${toId(file.language ?? 'translated')}/` : own;
    let address = wanted;
    for (let n = 2; taken.has(address); n += 1) address = `${wanted.slice(0, -1)}-${n}/`;
    taken.add(address);
    const [, year = '1970', month = '', day = '', slug = 'post'] = address.split('/');
    let name = `posts/${year}/${slug}`;
    if (names.has(name)) name = `posts/${year}/${slug}-${month}-${day}`;
    for (let n = 2; names.has(name); n += 1) name = `posts/${year}/${slug}-${month}-${day}-${n}`;
    names.add(name);
    const former = formerOf(file, permalinks);
    places.set(file.path, {
      address,
      wanted,
      slug,
      ...(former && former !== wanted ? { former } : {}),
      file: `${name}.mdx`,
    });
  }
  for (const [path, original] of originalsOf(posts)) {
    const [place, translationOf] = [places.get(path), places.get(original)?.address];
    if (place && translationOf) places.set(path, { ...place, translationOf });
  }
  return places;
}

/** The address that Hugo gave a post; `undefined` where its date or slug says too little to know. */
function formerOf(file: SourceFile, permalinks: Permalinks | undefined): string | undefined {
  const { values } = file.frontMatter;
  const isUsual = !permalinks && !values.url;
  if (isUsual && (!asText(values.slug) || typeof parseDate(asText(values.date) ?? '') === 'string'))
    return undefined;
  return permalinkOf(file, permalinks ?? plainPermalinks({ [sectionOf(file)]: USUAL }));
}

/** The permalink of a post: `/:year/:month/:day/:slug/`, the day as written. */
export function addressOf(file: SourceFile): string {
  const name = nameOf(file);
  const [, fileDay, rest = name] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? [];
  const date = parseDate(asText(file.frontMatter.values.date) ?? '');
  const dayFromName = fileDay && typeof parseDate(fileDay) !== 'string' ? fileDay : '1990-01-01';
  const day = typeof date === 'string' ? dayFromName : date.day;
  const slug =
    toId(asText(file.frontMatter.values.slug) ?? '')
      .slice(0, 200)
      .replace(/-$/, '') ||
    toId(rest) ||
    toId(asText(file.frontMatter.values.title) ?? '') ||
    'post';
  return postPath(day, slug);
}
