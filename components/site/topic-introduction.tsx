import { PostBody } from '@/components/mdx/post-body';
import { EntryList } from '@/components/post/entry-list';
import type { Post, Topic } from '@/lib/content/types';

/** The first page of a topic, above its posts: introduction, policy, featured posts, chosen links. */
export function TopicIntroduction({ topic, featured }: { topic: Topic; featured: readonly Post[] }) {
  return (
    <>
      {topic.body.trim() !== '' && (
        <div data-post-body="" className="prose topic-body">
          <PostBody document={topic} />
        </div>
      )}
      {topic.policy && (
        <p className="policy">
          <span>Policy</span> <a href={topic.policy.url}>{topic.policy.title}</a>
        </p>
      )}
      {featured.length > 0 && (
        <section className="section" aria-labelledby="featured">
          <h2 id="featured">Read first</h2>
          <EntryList posts={featured} level="h3" />
        </section>
      )}
      {topic.links.length > 0 && (
        <section className="section" aria-labelledby="links">
          <h2 id="links">Elsewhere</h2>
          <ul className="links">
            {topic.links.map((link) => (
              <li key={link.url}>
                <a href={link.url}>{link.title}</a>
                {link.summary && <p>{link.summary}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
