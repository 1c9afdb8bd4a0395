/** Which posts belong to a list. All keep the order of the posts they are given: newest first. */
import type { Author, Post, Topic } from '../content/types';

/** Posts under a topic. */
export const postsOfTopic = (posts: readonly Post[], topic: string): Post[] =>
  posts.filter((post) => post.topics.includes(topic));

/** Posts that the editors of a topic chose, newest first. */
export const featuredOfTopic = (posts: readonly Post[], { featured }: Pick<Topic, 'featured'>): Post[] =>
  posts.filter((post) => featured.includes(post.path));

/** The other posts of a topic: those that its pages list below the chosen ones. */
export const listedOfTopic = (posts: readonly Post[], topic: Pick<Topic, 'id' | 'featured'>): Post[] =>
  postsOfTopic(posts, topic.id).filter((post) => !topic.featured.includes(post.path));

/** Posts of an author. */
export const postsOfAuthor = (posts: readonly Post[], author: string): Post[] =>
  posts.filter((post) => post.authors.includes(author));

/** Posts of a series: its episodes. */
export const postsOfSeries = (posts: readonly Post[], series: string): Post[] =>
  posts.filter((post) => post.series === series);

/** Posts of a year (`2015`) or month (`2015-07`), by the day as written. */
export const postsOfPeriod = (posts: readonly Post[], period: string): Post[] =>
  posts.filter((post) => post.date.day.startsWith(`${period}-`));

/** The topics of a post, in its author's order. */
export const topicsOf = (post: { readonly topics: readonly string[] }, topics: readonly Topic[]): Topic[] =>
  byId(post.topics, topics);

/** The authors of a post, in the order of its byline. */
export const authorsOf = (
  post: { readonly authors: readonly string[] },
  authors: readonly Author[],
): Author[] => byId(post.authors, authors);

function byId<T extends { readonly id: string }>(ids: readonly string[], items: readonly T[]): T[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}
