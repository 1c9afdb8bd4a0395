/** The files below `/api/v1/`: lists in pages, an index of them, and the schema of everything. */
import type { Content } from '../content/types';
import { kinds } from '../kinds';
import { type ApiDocument, apiDocuments, furtherApiKinds } from '../kinds/documents';
import { pageCount } from '../listing/paging';
import { tally } from '../listing/tally';
import { absoluteUrl, apiPath } from '../urls';
import { authorSummary, documentSummary, topicSummary } from './documents';
import { apiSchema } from './schema';

/** How many items a page of a list holds. */
const PAGE = 100;

interface List {
  readonly name: string;
  readonly total: number;
  readonly items: (start: number, end: number) => Promise<unknown[]>;
}

/** The names of all files: `posts/1.json`, `index.json`, `schema.json` … */
export function apiFileNames(content: Content): string[] {
  const lists = listsOf(content).flatMap(({ name, total }) =>
    Array.from({ length: pageCount(total, PAGE) }, (_, index) => `${name}/${index + 1}.json`),
  );
  return ['index.json', 'schema.json', ...lists];
}

/** The content of a file; `undefined` where there is none of that name. */
export async function apiFile(content: Content, file: string): Promise<unknown> {
  const schema = absoluteUrl(apiPath('schema.json'));
  if (file === 'schema.json') return apiSchema(schema);
  const lists = listsOf(content);
  if (file === 'index.json') return { schema, lists: Object.fromEntries(lists.map(entry)) };
  const [, name, number] = /^([A-Za-z]+)\/([1-9]\d*)\.json$/.exec(file) ?? [];
  const list = lists.find((candidate) => candidate.name === name);
  return list && (await page(list, Number(number), schema));
}

const entry = ({ name, total }: List) =>
  [name, { total, first: absoluteUrl(apiPath(`${name}/1.json`)) }] as const;

async function page({ name, total, items }: List, number: number, schema: string): Promise<unknown> {
  const pages = pageCount(total, PAGE);
  if (number > pages) return undefined;
  return {
    schema: `${schema}#/$defs/${name}`,
    total,
    page: number,
    pages,
    next: number < pages ? absoluteUrl(apiPath(`${name}/${number + 1}.json`)) : undefined,
    items: await items((number - 1) * PAGE, number * PAGE),
  };
}

function listsOf(content: Content): List[] {
  const { topics, authors } = content;
  const posts = content.posts.filter(isPublic);
  return [
    documentList(kinds.post.folder, posts, content),
    {
      name: 'topics',
      total: topics.length,
      items: async (start, end) => {
        const counts = tally(posts, (post) => post.topics);
        return topics.slice(start, end).map((topic) => topicSummary(topic, counts.get(topic.id) ?? 0));
      },
    },
    {
      name: 'authors',
      total: authors.length,
      items: async (start, end) => {
        const counts = tally(posts, (post) => post.authors);
        return authors.slice(start, end).map((author) => authorSummary(author, counts.get(author.id) ?? 0));
      },
    },
    ...furtherApiKinds().map(({ kind, list }) => {
      const documents = apiDocuments(content).filter((document) => document.kind === kind);
      return documentList(list, documents.filter(isPublic), content);
    }),
  ];
}

const isPublic = ({ preview }: ApiDocument): boolean => preview === undefined;

const documentList = (name: string, documents: readonly ApiDocument[], content: Content): List => ({
  name,
  total: documents.length,
  items: (start, end) =>
    Promise.all(documents.slice(start, end).map((document) => documentSummary(document, content))),
});
