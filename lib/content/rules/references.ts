import { closest } from '../did-you-mean';
import type { Rule } from './rule';

/** Topics, authors and series that a post names must exist. */
export const references: Rule = {
  id: 'reference/unknown',
  severity: 'error',
  reason: 'A topic or author that does not exist would silently vanish from the page and its lists.',
  example: '---\ntitle: A\ndate: 2026-01-02\nauthors: [jane-do]\n---\n',
  check(document, index, report) {
    if (document.kind !== 'post' || !document.data) return;
    document.data.topics.forEach((topic, at) => {
      if (index.topicId(topic)) return;
      const near = closest(topic, index.topicIds);
      report(
        { key: ['topics', at] },
        `There is no topic “${topic}”${near ? `. Did you mean “${near}”?` : ''}`,
        near
          ? `Write “${near}”.`
          : `Add content/topics/${topic.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.mdx, or use a topic of the list at /topics/.`,
      );
    });
    document.data.authors.forEach((author, at) => {
      if (index.authorIds.has(author)) return;
      const near = closest(author, index.authorIds);
      report(
        { key: ['authors', at] },
        `There is no author “${author}”${near ? `. Did you mean “${near}”?` : ''}`,
        near ? `Write “${near}”.` : `Add content/authors/${author}.mdx with a line “name: …”.`,
      );
    });
    const { series } = document.data;
    if (series && !index.seriesIds.has(series)) {
      const near = closest(series, index.seriesIds);
      report(
        { key: ['series'] },
        `There is no series “${series}”${near ? `. Did you mean “${near}”?` : ''}`,
        near ? `Write “${near}”.` : `Add content/series/${series}.mdx.`,
      );
    }
  },
};
