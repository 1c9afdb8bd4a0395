/** One file, read as far as it can be read by itself: front matter against its schema, body into a tree. */
import type { Root } from 'mdast';
import type { z } from 'zod';
import { type FrontMatter, splitFrontMatter } from './front-matter';
import { parseBody } from './mdx';
import { outlineOf } from './outline';
import type { Problem } from './problem';
import type {
  AuthorFrontMatter,
  PageFrontMatter,
  PostFrontMatter,
  SeriesFrontMatter,
  TopicFrontMatter,
} from './schema';
import { authorSchema, pageSchema, postSchema, seriesSchema, topicSchema } from './schema';
import { schemaProblems } from './schema-problems';
import type { Source } from './source';
import { explainSyntax } from './syntax-problems';
import type { Outline } from './types';

interface Parsed<K extends Source['kind'], T> {
  readonly kind: K;
  readonly source: Source;
  readonly body: string;
  /** Reads places of front matter; missing where there is none to read. */
  readonly frontMatter?: FrontMatter;
  /** The front matter in the types of its schema; missing where it has errors. */
  readonly data?: T;
  /** Missing where the body cannot be read. Positions are those of the file. */
  readonly tree?: Root;
  readonly outline: Outline;
}

export type ParsedPost = Parsed<'post', PostFrontMatter>;
export type ParsedAuthor = Parsed<'author', AuthorFrontMatter>;
export type ParsedTopic = Parsed<'topic', TopicFrontMatter>;
export type ParsedSeries = Parsed<'series', SeriesFrontMatter>;
export type ParsedPage = Parsed<'page', PageFrontMatter>;
export type ParsedDocument = ParsedPost | ParsedAuthor | ParsedTopic | ParsedSeries | ParsedPage;

export const EMPTY_OUTLINE: Outline = {
  headings: [],
  media: [],
  pictures: [],
  links: [],
  anchors: [],
  text: '',
  words: 0,
};

/** Parses one file. Never throws on what an author wrote: what is wrong comes back as problems. */
export function parseDocument(source: Source): { document: ParsedDocument; problems: Problem[] } {
  const split = splitFrontMatter(source.text, source.file);
  const problems = [...split.problems];
  const parsed = parseBody(split.body, split.bodyLine);
  const isTree = 'type' in parsed;
  if (!isTree && split.problems.length === 0) problems.push(explainSyntax(parsed, source));
  const common = {
    source,
    body: split.body,
    frontMatter: split.frontMatter,
    tree: isTree ? parsed : undefined,
    outline: isTree ? outlineOf(parsed) : EMPTY_OUTLINE,
  };
  const read = <T>(schema: z.ZodType<T>): T | undefined => {
    if (!split.frontMatter) return undefined;
    const result = schema.safeParse(split.frontMatter.data);
    if (result.success) return result.data;
    problems.push(...schemaProblems(result.error, schema, split.frontMatter, source.file));
    return undefined;
  };
  return { document: withData(source.kind, common, read), problems };
}

type Common = Omit<ParsedPost, 'kind' | 'data'>;

function withData(
  kind: Source['kind'],
  common: Common,
  read: <T>(schema: z.ZodType<T>) => T | undefined,
): ParsedDocument {
  switch (kind) {
    case 'post':
      return { ...common, kind, data: read(postSchema) };
    case 'author':
      return { ...common, kind, data: read(authorSchema) };
    case 'topic':
      return { ...common, kind, data: read(topicSchema) };
    case 'series':
      return { ...common, kind, data: read(seriesSchema) };
    case 'page':
      return { ...common, kind, data: read(pageSchema) };
  }
}
