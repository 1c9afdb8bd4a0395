/** What documents may refer to: topics by every spelling, authors, series, and every address with its anchors. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { authorPath, monthPath, pagePath, postPath, seriesPath, topicPath, yearPath } from '../urls';
import type { ParsedDocument, ParsedPost } from './parse';

export interface SiteIndex {
  /** Id of the topic that a spelling names: its id, title or an alias. */
  topicId(spelling: string): string | undefined;
  readonly topicIds: ReadonlySet<string>;
  readonly authorIds: ReadonlySet<string>;
  readonly seriesIds: ReadonlySet<string>;
  /** Anchors by root-relative address with a trailing slash; `undefined` where nothing lives there. */
  anchors(path: string): ReadonlySet<string> | undefined;
  readonly paths: Iterable<string>;
  /** Whether `public/` holds the file of a root-relative address. */
  hasFile(path: string): boolean;
}

/** A spelling without case, accents and punctuation: `Ex-Im Bank` and `ex-im-bank` are one. */
export function spellingKey(spelling: string): string {
  const plain = spelling
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[_/.]+/g, ' ')
    .trim();
  return new GithubSlugger().slug(plain).replace(/-{2,}/g, '-');
}

/** Permalink of a post: the day as written, and the slug or file name. */
export function permalinkOf(post: ParsedPost): string | undefined {
  return post.data && postPath(post.data.date.day, post.data.slug ?? post.source.id);
}

/** The root-relative address of a document; `undefined` where its front matter has errors. */
export function pathOf(document: ParsedDocument): string | undefined {
  switch (document.kind) {
    case 'post':
      return permalinkOf(document);
    case 'author':
      return authorPath(document.source.id);
    case 'topic':
      return topicPath(document.source.id);
    case 'series':
      return seriesPath(document.source.id);
    case 'page':
      return pagePath(document.source.id);
  }
}

/** Addresses that exist in every site, besides those of documents. */
const FIXED = ['/', '/news/', '/topics/', '/authors/', '/search/', '/series/', '/subscribe/'];

/** Builds the index of everything that was read, faulty documents included as far as they are known. */
export function indexSite(
  documents: readonly ParsedDocument[],
  publicFolder = join(process.cwd(), 'public'),
): SiteIndex {
  const topics = new Map<string, string>();
  const ids = { author: new Set<string>(), topic: new Set<string>(), series: new Set<string>() };
  const anchors = new Map<string, Set<string>>(FIXED.map((path) => [path, new Set()]));
  for (const document of documents) {
    const { id } = document.source;
    if (document.kind === 'author' || document.kind === 'topic' || document.kind === 'series')
      ids[document.kind].add(id);
    if (document.kind === 'topic') {
      for (const spelling of [id, document.data?.title ?? '', ...(document.data?.aliases ?? [])]) {
        const key = spellingKey(spelling);
        if (key && (!topics.has(key) || spelling === id)) topics.set(key, id);
      }
    }
    const path = pathOf(document);
    if (!path) continue;
    anchors.set(path, new Set(document.outline.anchors));
    if (document.kind === 'post' && document.data) {
      const [year = '', month = ''] = document.data.date.day.split('-');
      for (const list of [yearPath(year), monthPath(year, month)])
        if (!anchors.has(list)) anchors.set(list, new Set());
    }
  }
  return {
    topicId: (spelling) => topics.get(spellingKey(spelling)),
    topicIds: ids.topic,
    authorIds: ids.author,
    seriesIds: ids.series,
    anchors: (path) => anchors.get(path),
    paths: anchors.keys(),
    hasFile: (path) => existsSync(/* turbopackIgnore: true */ join(publicFolder, decodeURI(path))),
  };
}
