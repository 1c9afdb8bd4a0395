import { closest } from '../../did-you-mean';
import type { SiteIndex } from '../../site-index';
import type { SiteRule } from '../rule';

/** Topics, authors and series that a post names must exist. */
export const unknownReference: SiteRule = {
  id: 'reference/unknown',
  severity: 'error',
  reason: 'A topic or author that does not exist would silently vanish from the page and its lists.',
  example: {
    'posts/2026/example.mdx': '---\ntitle: Test\ndate: 2026-01-02\nauthors: [gazette-editor]\n---\n\nText.\n',
  },
  message: 'There is no author “gazette-editor”. Did you mean “gazette-editors”?',
  fix: 'Write “gazette-editors”.',
  check({ kind, data }, site, report) {
    if (kind !== 'post' || !data) return;
    const say = (
      word: string,
      value: string,
      known: ReadonlySet<string>,
      add: string,
      path: readonly PropertyKey[],
    ) => {
      const near = closest(value, known);
      report(
        { key: path },
        `There is no ${word} “${value}”${near ? `. Did you mean “${near}”?` : ''}`,
        near ? `Write “${near}”.` : add,
      );
    };
    data.topics.forEach((topic, at) => {
      if (site.topicId(topic)) return;
      const file = topic.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      const path = ['topics', at];
      say(
        'topic',
        topic,
        site.topicIds,
        `Add content/topics/${file}.mdx, or use a topic of the list at /topics/.`,
        path,
      );
    });
    data.authors.forEach((author, at) => {
      if (site.authorIds.has(author)) return;
      const id = authorByName(author, site);
      if (id)
        report(
          { key: ['authors', at] },
          `“${author}” is a name; authors are named by their ids`,
          `Write “${id}”.`,
        );
      else
        say('author', author, site.authorIds, `Add content/authors/${author}.mdx with a line “name: …”.`, [
          'authors',
          at,
        ]);
    });
    if (data.series && !site.seriesIds.has(data.series))
      say('series', data.series, site.seriesIds, `Add content/series/${data.series}.mdx.`, ['series']);
  },
};

function authorByName(name: string, site: SiteIndex): string | undefined {
  return site.authorNames.get(name.toLowerCase());
}
