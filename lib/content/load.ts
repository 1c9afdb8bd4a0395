/** Reads, checks and joins everything in the content folder. */
import { buildInstant } from '../dates';
import { site } from '../site';
import { authorPath, pagePath, postPath, seriesPath, topicPath } from '../urls';
import { duplicateAddresses } from './duplicate-addresses';
import { freeze } from './freeze';
import { type ParsedDocument, type ParsedPost, parseDocument } from './parse';
import { compareProblems, type Problem } from './problem';
import { readRedirects } from './redirects';
import { rules } from './rules';
import { runRule } from './rules/rule';
import { indexSite, type SiteIndex } from './site-index';
import { contentFolder, readSources } from './source';
import { nextChange, stateOf } from './states';
import type { Author, Content, Page, Post, Series, Topic } from './types';

export interface Loaded {
  /** What may be published; incomplete where a problem is an error. */
  readonly content: Content;
  /** Sorted. */
  readonly problems: readonly Problem[];
  /** Texts by file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Loads the content folder as of the build date. Never throws on what an author wrote. */
export function loadContent(folder = contentFolder(), now = buildInstant()): Loaded {
  const sources = readSources(folder);
  const parsed = sources.documents.map(parseDocument);
  const documents = parsed.map(({ document }) => document);
  const index = indexSite(documents);
  const redirects = readRedirects(sources.redirects);
  const problems = [
    ...sources.problems,
    ...parsed.flatMap((result) => result.problems),
    ...redirects.problems,
    ...duplicateAddresses(documents),
    ...documents.flatMap((document) => rules.flatMap((rule) => runRule(rule, document, index))),
  ].sort(compareProblems);
  const texts = new Map(sources.documents.map((source) => [source.file, source.text]));
  if (sources.redirects) texts.set(sources.redirects.file, sources.redirects.text);
  return {
    content: freeze({ ...join(documents, index, now), redirects: redirects.redirects }),
    problems,
    texts,
  };
}

function join(
  documents: readonly ParsedDocument[],
  index: SiteIndex,
  now: number,
): Omit<Content, 'redirects'> {
  const posts: Post[] = [];
  const authors: Author[] = [];
  const topics: Topic[] = [];
  const series: Series[] = [];
  const pages: Page[] = [];
  const preview = process.env.PREVIEW === '1';
  for (const document of documents) {
    const { source, body, outline } = document;
    const common = { file: source.file, body, outline };
    if (document.kind === 'post') {
      const post = toPost(document, index, now);
      if (post && (!post.preview || preview)) posts.push(post);
    } else if (document.kind === 'author' && document.data) {
      authors.push({
        ...common,
        ...document.data,
        kind: 'author',
        id: source.id,
        path: authorPath(source.id),
      });
    } else if (document.kind === 'topic' && document.data) {
      topics.push({ ...common, ...document.data, kind: 'topic', id: source.id, path: topicPath(source.id) });
    } else if (document.kind === 'series' && document.data) {
      series.push({
        ...common,
        ...document.data,
        kind: 'series',
        id: source.id,
        path: seriesPath(source.id),
      });
    } else if (document.kind === 'page' && document.data) {
      pages.push({ ...common, ...document.data, kind: 'page', slug: source.id, path: pagePath(source.id) });
    }
  }
  const byText = (a: string, b: string): number => a.localeCompare(b, 'en') || (a < b ? -1 : 1);
  return {
    posts: posts.sort((a, b) => b.date.instant - a.date.instant || byText(a.path, b.path)),
    authors: authors.sort((a, b) => byText(a.name, b.name) || byText(a.id, b.id)),
    topics: topics.sort((a, b) => byText(a.title, b.title) || byText(a.id, b.id)),
    series: series.sort((a, b) => byText(a.id, b.id)),
    pages: pages.sort((a, b) => byText(a.slug, b.slug)),
    nextChange: nextChange(documents, now),
  };
}

function toPost(document: ParsedPost, index: SiteIndex, now: number): Post | undefined {
  const { data, source, body, outline } = document;
  if (!data) return undefined;
  const slug = data.slug ?? source.id;
  const topics = [...new Set(data.topics.flatMap((topic) => index.topicId(topic) ?? []))];
  return {
    ...data,
    ...stateOf(data, now),
    kind: 'post',
    file: source.file,
    body,
    outline,
    slug,
    topics,
    authors: [...new Set(data.authors.filter((author) => index.authorIds.has(author)))],
    lang: data.lang ?? site.language,
    path: postPath(data.date.day, slug),
  };
}
