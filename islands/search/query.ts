/** What is searched for, as the address of the search page says it: `/search/?q=plain+language&topic=Editing&has=audio`. */

export interface Query {
  readonly words: string;
  readonly topic: string;
  readonly author: string;
  readonly year: string;
  /** `audio`, `video`, `transcript`. */
  readonly has: readonly string[];
  readonly sort: 'best' | 'newest';
  readonly withArchived: boolean;
}

export function queryOf(parameters: URLSearchParams): Query {
  return {
    words: parameters.get('q')?.trim() ?? '',
    topic: parameters.get('topic') ?? '',
    author: parameters.get('author') ?? '',
    year: parameters.get('year') ?? '',
    has: parameters.getAll('has'),
    sort: parameters.get('sort') === 'newest' ? 'newest' : 'best',
    withArchived: parameters.get('archived') !== 'no',
  };
}

/** The shortest address of a query: what is not set is not there. */
export function parametersOf(query: Query): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.words) parameters.set('q', query.words);
  for (const name of ['topic', 'author', 'year'] as const) if (query[name]) parameters.set(name, query[name]);
  for (const value of query.has) parameters.append('has', value);
  if (query.sort === 'newest') parameters.set('sort', 'newest');
  if (!query.withArchived) parameters.set('archived', 'no');
  return parameters;
}

/** What has to hold of a page, as the index names it (`Facets`): `topic:Editing`, `has:audio`. */
export function filterNames(query: Query): string[] {
  const lists = (['topic', 'author', 'year'] as const).filter((name) => query[name]);
  return [
    ...lists.map((name) => `${name}:${query[name]}`),
    ...query.has.map((value) => `has:${value}`),
    ...(query.withArchived ? [] : ['state:current']),
  ];
}

export const hasFilters = (query: Query): boolean => filterNames(query).length > 0;
