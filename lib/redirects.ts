/** Every former address of the site and where it leads: `redirects.yml` and the aliases in posts, authors, topics, pages. */
import { aliasPaths } from './content/site-index';
import type { Content, Redirect } from './content/types';

/**
 * One list, sorted by former address; an entry of `redirects.yml` wins over an alias. `to` is undefined where the address
 * is gone for good.
 */
export function allRedirects(content: Content): readonly Redirect[] {
  const byAddress = new Map<string, Redirect>();
  const documents = [...content.posts, ...content.authors, ...content.topics, ...content.pages];
  for (const document of documents) {
    for (const from of aliasPaths(document.kind, document.aliases)) {
      // A topic may list its own name among its spellings.
      if (from !== document.path) byAddress.set(from, { from, to: document.path });
    }
  }
  for (const redirect of content.redirects) byAddress.set(redirect.from, redirect);
  return [...byAddress.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
