/** What nobody has looked at for long, and names that are hardly used. */
import type { Content, Page } from '@/lib/content/types.ts';
import { ageInYears } from '@/lib/post-facts.ts';
import type { Row, Section } from './section.ts';
import { about } from './states.ts';

const MILLISECONDS_PER_YEAR = 365.2425 * 24 * 60 * 60 * 1000;
const OLD_YEARS = 5;
/** A list that nobody can work through helps nobody. */
const MAX_POSTS = 50;

/** Pages that were not reviewed within a year, never reviewed ones first. `now` in milliseconds. */
export function unreviewed({ pages }: Content, now: number): Section {
  const last = (page: Page) => (page.reviewed ?? page.updated)?.instant ?? Number.NEGATIVE_INFINITY;
  return {
    id: 'unreviewed',
    title: 'Pages to be reviewed',
    says: 'Read them once a year and write the day into “reviewed”.',
    empty: 'Every page was reviewed within a year.',
    rows: pages
      .filter((page) => now - last(page) > MILLISECONDS_PER_YEAR)
      .sort((a, b) => last(a) - last(b))
      .map(({ title, file, path, reviewed, updated }) => ({
        title,
        file,
        path,
        detail: reviewed
          ? `reviewed ${reviewed.day}`
          : updated
            ? `updated ${updated.day}, never reviewed`
            : 'never reviewed',
      })),
  };
}

/** Published posts older than five years that were neither updated nor archived, the oldest first. */
export function oldPosts({ posts }: Content, now: number): Section {
  const old = posts
    .filter(
      (post) => !post.preview && !post.isArchived && !post.updated && ageInYears(post, now) >= OLD_YEARS,
    )
    .reverse();
  return {
    id: 'old',
    title: `Posts older than ${OLD_YEARS} years`,
    says: `Update them, name what replaces them (superseded_by), or archive them. ${Math.min(old.length, MAX_POSTS)} of ${old.length} are shown.`,
    empty: 'There are none that were not updated or archived.',
    rows: old.slice(0, MAX_POSTS).map((post) => ({ ...about(post), detail: `published ${post.date.day}` })),
  };
}

/** Topics with one post or none. */
export function lonelyTopics({ posts, topics }: Content): Section {
  const rows = topics.flatMap(({ id, title, file, path }): Row[] => {
    const count = posts.filter((post) => post.topics.includes(id)).length;
    return count > 1 ? [] : [{ title, file, path, detail: count === 1 ? 'one post' : 'no post' }];
  });
  return {
    id: 'topics',
    title: 'Topics with one post or none',
    says: 'Join them with a broader topic (make their name one of its aliases), or write more.',
    empty: 'Every topic has at least two posts.',
    rows,
  };
}

/** Authors whom no post names. */
export function unusedAuthors({ posts, authors }: Content): Section {
  const used = new Set(posts.flatMap((post) => post.authors));
  return {
    id: 'authors',
    title: 'Authors without posts',
    says: 'Their pages are empty; delete the file where nothing is to come.',
    empty: 'Every author has a post.',
    rows: authors
      .filter(({ id }) => !used.has(id))
      .map(({ name, file, path }) => ({ title: name, file, path, detail: 'no post' })),
  };
}
