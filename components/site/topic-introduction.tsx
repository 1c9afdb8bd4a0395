import { PostBody } from '@/components/mdx/post-body';
import { CardList } from '@/components/post/card';
import { partId } from '@/lib/content/body-ids';
import type { Content, Post, Topic } from '@/lib/content/types';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';
import { Section } from './section';
import { Sheet } from './sheet';

/** The first page of a topic, above its posts: introduction, policy, featured posts. */
export function TopicIntroduction({
  topic,
  featured,
  content,
}: {
  topic: Topic;
  featured: readonly Post[];
  content: Content;
}) {
  const words = wordsOf(site.language).lists;
  return (
    <>
      {topic.body.trim() !== '' && (
        <div data-post-body="" className="prose topic-body">
          <PostBody document={topic} />
        </div>
      )}
      {topic.policy && (
        <Section beside id={partId('policy', topic.outline)} title={words.policy}>
          <p>
            <a href={topic.policy.url}>{topic.policy.title}</a>
          </p>
        </Section>
      )}
      {featured.length > 0 && (
        <Section id={partId('featured', topic.outline)} title={words.readFirst}>
          <Sheet name="cards" />
          <CardList posts={featured} content={content} />
        </Section>
      )}
    </>
  );
}

/** Chosen links to other sites, below the posts of a topic. */
export function TopicElsewhere({ topic }: { topic: Topic }) {
  if (topic.links.length === 0) return null;
  return (
    <Section beside id={partId('links', topic.outline)} title={wordsOf(site.language).lists.elsewhere}>
      <ul className="links">
        {topic.links.map((link) => (
          <li key={link.url}>
            <a href={link.url}>{link.title}</a>
            {link.summary && <p>{link.summary}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
