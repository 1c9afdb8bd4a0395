import type { SitePage } from './read-site.ts';

export interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly path: string;
  readonly title: string;
}

/**
 * What is different between two builds: posts first, then other pages, each by address. A page counts as changed
 * where its title or main part did; a new style or footer changes no page.
 */
export function compareSites(
  before: ReadonlyMap<string, SitePage>,
  after: ReadonlyMap<string, SitePage>,
): Change[] {
  const changes: Change[] = [];
  for (const { path, title, substance } of after.values()) {
    const former = before.get(path);
    if (!former) changes.push({ kind: 'added', path, title });
    else if (former.substance !== substance) changes.push({ kind: 'changed', path, title });
  }
  for (const { path, title } of before.values()) {
    if (!after.has(path)) changes.push({ kind: 'removed', path, title });
  }
  return changes.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

/** Posts, then pages that somebody wrote, then lists, which change with every post. */
function rank({ path, kind }: Change): number {
  const order = /^\/\d{4}\/\d\d\/\d\d\/./.test(path) ? 0 : isList(path) ? 6 : 3;
  return order + (kind === 'added' ? 0 : kind === 'changed' ? 1 : 2);
}

const isList = (path: string): boolean =>
  /^\/(?:$|\d{4}\/|news\/|topics\/|authors\/|series\/|search\/)/.test(path);
