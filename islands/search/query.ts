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

/** Pagefind’s filters for a query; all of them have to hold. */
export function filtersOf(query: Query): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const name of ['topic', 'author', 'year'] as const) if (query[name]) filters[name] = [query[name]];
  if (query.has.length > 0) filters.has = [...query.has];
  if (!query.withArchived) filters.state = ['current'];
  return filters;
}

export const hasFilters = (query: Query): boolean => Object.keys(filtersOf(query)).length > 0;
