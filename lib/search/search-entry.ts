import type { Content, Post } from '../content/types';
import { hasEvents } from '../events/pages';
import { guidePlace } from '../guides/place';
import { type DirectoryKind, directoriesInUse, directoryEntries } from '../kinds';
import type { DirectoryEntry } from '../kinds/directory';
import type { PublicEvent } from '../kinds/event';
import type { GuidePage } from '../kinds/guide-page';
import { years } from '../listing/tally';
import { manualEntries } from '../manual';
import { kindOf } from '../post-facts';
import { allRedirects } from '../redirects/redirects';
import { site } from '../site';
import {
  authorsPath,
  directoryPath,
  eventsPath,
  newsPath,
  subscribePath,
  topicsPath,
  yearPath,
} from '../urls';
import { wordsOf } from '../words';

/** What the search knows of a page beside its words. */
export interface SearchEntry {
  /** Root-relative address. */
  readonly path: string;
  readonly title: string;
  /** What it is called besides: aliases of topics, words of old addresses. */
  readonly names: readonly string[];
  /** What it says of itself: editors name there what it is about. */
  readonly summary?: string;
  /** Who made it. */
  readonly bylines: readonly string[];
  /** What it belongs to: names and aliases of its topics, its series. */
  readonly subjects: readonly string[];
  /** BCP 47 tag of title and text, where it is not the site’s. */
  readonly lang?: string;
  /** What the result says it is: `Podcast`, `Topic`. */
  readonly kind: string;
  /** `YYYY-MM-DD`; posts only. */
  readonly day?: string;
  readonly isArchived: boolean;
  /** Pairs of filter and value: `['topic', 'Plain language']`. */
  readonly filters: readonly (readonly [string, string])[];
}

/**
 * Everything that can be found: posts, newest first, then events, entries of directories, pages of guides, topics, authors, series, plain pages, the guide, and the lists that
 * people look for by name. Further lists repeat these and are left out.
 */
export function searchEntries(content: Content): SearchEntry[] {
  const oldNames = namesOfOldAddresses(content);
  const words = wordsOf(site.language);
  const { kinds, lists, searchPage } = words;
  const plain = (
    kind: string,
    path: string,
    title: string,
    more: { readonly lang?: string; readonly names?: readonly string[]; readonly summary?: string } = {},
  ): SearchEntry => ({
    path,
    title,
    names: [...new Set([...(more.names ?? []), ...namesOf(path), ...(oldNames.get(path) ?? [])])],
    summary: more.summary,
    bylines: [],
    subjects: [],
    lang: foreign(more.lang),
    kind,
    isArchived: false,
    filters: [['state', 'current']],
  });
  return [
    ...content.posts.map((post) => postEntry(post, content)),
    ...content.events.map((event) => eventEntry(event, content)),
    ...directoryEntries(content).map((entry) => directoryEntry(entry, content, oldNames)),
    ...content.guidePages.map((page) => guidePageEntry(page, content, oldNames)),
    ...content.topics.map(({ path, title, aliases, summary }) =>
      plain(kinds.topic, path, title, { names: aliases, summary }),
    ),
    ...content.authors.map(({ path, name }) => plain(kinds.author, path, name)),
    ...content.series.map(({ path, title, summary }) => plain(kinds.podcast, path, title, { summary })),
    ...content.pages.map(({ path, title, lang, summary }) =>
      plain(kinds.page, path, title, { lang, summary }),
    ),
    ...[...manualEntries().tasks, ...manualEntries().references].map(({ path, title }) =>
      plain(kinds.page, path, title, { lang: 'en' }),
    ),
    plain(kinds.page, subscribePath(), words.subscribe.title, { names: searchPage.names.subscribe }),
    plain(lists.index, newsPath(), lists.news, { names: searchPage.names.news }),
    plain(lists.index, topicsPath(), lists.topics),
    plain(lists.index, authorsPath(), lists.authors, { names: searchPage.names.authors }),
    ...(hasEvents() ? [plain(lists.index, eventsPath(), words.events.title)] : []),
    ...directoriesInUse().map(({ kind, folder }) =>
      plain(lists.index, directoryPath(folder), words.directories[kind].title),
    ),
    ...years(content.posts).map(({ key }) => plain(lists.year, yearPath(key), key)),
  ];
}

const foreign = (lang: string | undefined) => (lang === site.language ? undefined : lang);

/** The last words of an address as a name; none where they say nothing: dated addresses say what titles say. */
function namesOf(address: string): string[] {
  const name = address.split('/').findLast((part) => part !== '');
  return !name || /^\/\d{4}\//.test(address) || /[.%\d]/.test(name) ? [] : [name.replaceAll('-', ' ')];
}

/** The last words of old addresses, by the page that they lead to: `write for us` for a page that was `/write-for-us/`. */
function namesOfOldAddresses(content: Content): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { from, to } of allRedirects(content))
    if (to && namesOf(to).length > 0) names.set(to, [...(names.get(to) ?? []), ...namesOf(from)]);
  return names;
}

function postEntry(post: Post, { topics, authors, series }: Content): SearchEntry {
  const { media } = post.outline;
  const has = [
    media.some(({ kind }) => kind === 'audio') && 'audio',
    media.some(({ kind }) => kind === 'video') && 'video',
    media.some(({ transcript }) => transcript !== undefined) && 'transcript',
  ].filter((value) => value !== false);
  const itsTopics = topics.filter(({ id }) => post.topics.includes(id));
  const names = authors.filter(({ id }) => post.authors.includes(id)).map(({ name }) => name);
  const itsSeries = series.filter(({ id }) => id === post.series).map(({ title }) => title);
  return {
    path: post.path,
    title: post.title,
    names: [],
    summary: post.summary,
    bylines: names,
    subjects: [...itsTopics.flatMap(({ title, aliases }) => [title, ...aliases]), ...itsSeries],
    lang: foreign(post.lang),
    kind: wordsOf(post.lang).kinds[kindOf(post)],
    day: post.date.day,
    isArchived: post.isArchived,
    filters: [
      ...itsTopics.map(({ title }) => ['topic', title] as const),
      ...names.map((name) => ['author', name] as const),
      ...has.map((value) => ['has', value] as const),
      ['year', post.date.day.slice(0, 4)],
      ['state', post.isArchived ? 'archived' : 'current'],
    ],
  };
}

function eventEntry(event: PublicEvent, { topics, authors }: Content): SearchEntry {
  const itsTopics = topics.filter(({ id }) => event.topics.includes(id));
  const names = authors.filter(({ id }) => event.authors.includes(id)).map(({ name }) => name);
  return {
    path: event.path,
    title: event.title,
    names: [],
    summary: event.summary,
    bylines: names,
    subjects: itsTopics.flatMap(({ title, aliases }) => [title, ...aliases]),
    lang: foreign(event.lang),
    kind: wordsOf(event.lang).kinds.event,
    day: event.starts.day,
    isArchived: false,
    filters: [
      ...itsTopics.map(({ title }) => ['topic', title] as const),
      ...names.map((name) => ['author', name] as const),
      ['year', event.starts.day.slice(0, 4)],
      ['state', 'current'],
    ],
  };
}

function directoryEntry(
  entry: DirectoryEntry<DirectoryKind>,
  { topics, authors }: Content,
  oldNames: ReadonlyMap<string, readonly string[]>,
): SearchEntry {
  const itsTopics = topics.filter(({ id }) => entry.topics.includes(id));
  const names = authors.filter(({ id }) => entry.authors.includes(id)).map(({ name }) => name);
  return {
    path: entry.path,
    title: entry.title,
    names: [...new Set([...namesOf(entry.path), ...(oldNames.get(entry.path) ?? [])])],
    summary: entry.summary,
    bylines: names,
    subjects: itsTopics.flatMap(({ title, aliases }) => [title, ...aliases]),
    lang: foreign(entry.lang),
    kind: wordsOf(entry.lang).kinds[entry.kind],
    isArchived: entry.isArchived,
    filters: [
      ...itsTopics.map(({ title }) => ['topic', title] as const),
      ...names.map((name) => ['author', name] as const),
      ['state', entry.isArchived ? 'archived' : 'current'],
    ],
  };
}

/** A page of a guide, with the topics and people of the guide. */
function guidePageEntry(
  page: GuidePage,
  content: Content,
  oldNames: ReadonlyMap<string, readonly string[]>,
): SearchEntry {
  const { guide, outer } = guidePlace(page, content);
  const isArchived = [...outer, guide, page].some((one) => one.isArchived);
  const whole = directoryEntry({ ...guide, isArchived }, content, oldNames);
  return {
    ...whole,
    path: page.path,
    title: page.title,
    names: [...new Set([...namesOf(page.path), ...(oldNames.get(page.path) ?? [])])],
    summary: page.summary,
    subjects: [...outer, guide].map(({ title }) => title).concat(whole.subjects),
    lang: foreign(page.lang),
    kind: wordsOf(page.lang).kinds.guide,
  };
}
