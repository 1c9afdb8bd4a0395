import type { Content } from '../content/types';
import { entrySummary } from '../feeds/entry-content';
import {
  type ApiDocument,
  apiDocuments,
  archivedSince,
  type FurtherApiKind,
  furtherApiKinds,
} from '../kinds/documents';
import { listTitle } from '../listing/list-title';
import { site } from '../site';
import { absoluteUrl, apiPath, feedPath, markdownPath } from '../urls';
import { counted, wordsOf } from '../words';
import { xmlText } from '../xml';

/** How many documents of a kind are named; the API has them all. */
const NAMED = 100;

/**
 * `llms.txt` (https://llmstxt.org): what there is to read here, as Markdown, for programs that answer questions. Every link
 * leads to a text without markup of pages around it.
 */
export function llmsTxt(content: Content): string {
  const named = namedOf(content.posts);
  const kinds = furtherApiKinds();
  const rest = content.posts.length - named.length;
  const words = wordsOf(site.language).machines;
  const parts = [
    `# ${plain(site.name)}`,
    `> ${plain(site.description)}`,
    kinds.length > 0 ? words.formatsOfAll : words.formats,
    licence(),
    section(words.posts, named.map(documentLine)),
    ...kinds.map(({ kind }) => section(listTitle(kind), documentsOf(kind, content).map(documentLine))),
    section(
      words.topics,
      content.topics.map(({ title, path, summary, deck }) => line(title, feedPath(path), summary ?? deck)),
    ),
    // A name that the specification gives: readers may leave its links out.
    section('Optional', [
      line(
        words.allPosts,
        apiPath('posts/1.json'),
        rest > 0 ? counted(words.more, rest, site.language) : undefined,
      ),
      ...kinds.map(({ kind, list }) => line(words.asJson(listTitle(kind)), apiPath(`${list}/1.json`))),
      line(words.schema, apiPath('schema.json')),
      line(words.feed, feedPath(), words.feedHolds),
    ]),
  ];
  return `${xmlText(parts.filter(Boolean).join('\n\n'))}\n`;
}

/** Under which licence the texts may be used. */
const licence = (): string =>
  site.license
    ? `${wordsOf(site.language).lists.licence} [${plain(site.license.name)}](${absoluteUrl(site.license.url)})`
    : '';

/** Those that are named: what is current, in the order of its list. */
const namedOf = <D extends ApiDocument>(documents: readonly D[]): D[] =>
  documents.filter((document) => !archivedSince(document) && !document.preview).slice(0, NAMED);

const documentsOf = (kind: FurtherApiKind, content: Content): ApiDocument[] =>
  namedOf(apiDocuments(content).filter((document) => document.kind === kind));

const documentLine = (document: ApiDocument): string =>
  line(document.title, markdownPath(document.path), entrySummary(document));

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '';

const line = (title: string, path: string, about?: string): string =>
  `- [${plain(title)}](${absoluteUrl(path)})${about ? `: ${plain(about)}` : ''}`;

/** One line of text in which Markdown finds no markup. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
