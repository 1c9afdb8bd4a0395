import type { Content, Post } from '../content/types';
import { kindOf } from '../post-facts';
import { site } from '../site';
import { wordsOf } from '../words';

/** How much less an archived text counts than a current one, where both hold the words. */
const ARCHIVED_WEIGHT = '0.4';
const ARCHIVED_TITLE_WEIGHT = '3';

/** What the search knows of a page beside its words. */
export interface SearchEntry {
  /** Root-relative address. */
  readonly path: string;
  readonly title: string;
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

/** Everything that can be found: posts, plain pages, topics and authors. Lists repeat these and are left out. */
export function searchEntries(content: Content): SearchEntry[] {
  const plain = (
    kind: 'page' | 'topic' | 'author',
    path: string,
    title: string,
    lang?: string,
  ): SearchEntry => ({
    path,
    title,
    lang: foreign(lang),
    kind: wordsOf(site.language).kinds[kind],
    isArchived: false,
    filters: [['state', 'current']],
  });
  return [
    ...content.posts.map((post) => postEntry(post, content)),
    ...content.pages.map(({ path, title, lang }) => plain('page', path, title, lang)),
    ...content.topics.map(({ path, title }) => plain('topic', path, title)),
    ...content.authors.map(({ path, name }) => plain('author', path, name)),
  ];
}

const foreign = (lang: string | undefined) => (lang === site.language ? undefined : lang);

function postEntry(post: Post, { topics, authors }: Content): SearchEntry {
  const { media } = post.outline;
  const has = [
    media.some(({ kind }) => kind === 'audio') && 'audio',
    media.some(({ kind }) => kind === 'video') && 'video',
    media.some(({ transcript }) => transcript !== undefined) && 'transcript',
  ].filter((value) => value !== false);
  const topicTitles = topics.filter(({ id }) => post.topics.includes(id)).map(({ title }) => title);
  const names = authors.filter(({ id }) => post.authors.includes(id)).map(({ name }) => name);
  return {
    path: post.path,
    title: post.title,
    lang: foreign(post.lang),
    kind: wordsOf(post.lang).kinds[kindOf(post)],
    day: post.date.day,
    isArchived: post.isArchived,
    filters: [
      ...topicTitles.map((title) => ['topic', title] as const),
      ...names.map((name) => ['author', name] as const),
      ...has.map((value) => ['has', value] as const),
      ['year', post.date.day.slice(0, 4)],
      ['state', post.isArchived ? 'archived' : 'current'],
    ],
  };
}

/**
 * A built page as Pagefind reads it: its title and its body are marked, and what the page does not say itself stands
 * in attributes of the title. Only the copy that is indexed has them; readers’ pages stay as they are.
 */
export function markForSearch(html: string, entry: SearchEntry): string {
  const weight = (value: string) => (entry.isArchived ? ` data-pagefind-weight="${value}"` : '');
  const facts = [
    attribute('meta', 'title', entry.title),
    attribute('meta', 'kind', entry.kind),
    ...(entry.lang ? [attribute('meta', 'lang', entry.lang)] : []),
    ...(entry.day ? [attribute('meta', 'date', entry.day), attribute('sort', 'date', entry.day)] : []),
    ...(entry.isArchived ? [attribute('meta', 'archived', 'yes')] : []),
    ...entry.filters.map(([name, value]) => attribute('filter', name, value)),
  ];
  return (
    html
      .replace(/<h1(?=[\s>])/, `<h1 data-pagefind-body${weight(ARCHIVED_TITLE_WEIGHT)}`)
      .replace('</h1>', `${facts.map((fact) => `<span ${fact}></span>`).join('')}</h1>`)
      .replace(/(?=\sdata-post-body=)/, ` data-pagefind-body${weight(ARCHIVED_WEIGHT)}`)
      // Pagefind passes over navigation; chapters are words of the recording.
      .replace(/<nav(?= class="chapters")/g, '<div')
      .replace(/<p class="deck"/, `<p data-pagefind-body${weight(ARCHIVED_WEIGHT)} class="deck"`)
  );
}

/** `data-pagefind-filter="topic:Plain language"`; the value may hold anything, commas too. */
function attribute(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `data-pagefind-${kind}="${name}:${escaped}"`;
}
