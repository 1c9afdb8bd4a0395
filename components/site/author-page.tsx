import { notFound } from 'next/navigation';
import { DirectorySections } from '@/components/directory/directory-sections';
import { EventsSection } from '@/components/event/events-section';
import { PostBody } from '@/components/mdx/post-body';
import { EntryList } from '@/components/post/entry-list';
import { PageTools } from '@/components/post/page-tools';
import { Portrait } from '@/components/post/portrait';
import { TopicLinks } from '@/components/post/topic-links';
import { partId } from '@/lib/content/body-ids';
import type { Author, Content, Post, Topic } from '@/lib/content/types';
import { directoryEntries } from '@/lib/kinds';
import { listFacts } from '@/lib/listing/count';
import { authorsCrumb, homeCrumb } from '@/lib/listing/crumbs';
import { pageOf } from '@/lib/listing/paging';
import { postsOfAuthor } from '@/lib/listing/select';
import { mostUsed, tally, years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { authorGraph } from '@/lib/structured-data/lists';
import { authorPath, feedPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Pager } from './pager';
import { Section } from './section';
import { Sheet } from './sheet';

/** An author: who they are, and what they wrote, a page at a time. */
export function AuthorPage({ author, content, page }: { author: Author; content: Content; page: string }) {
  const posts = postsOfAuthor(content.posts, author.id);
  const list = pageOf(posts, page, site.postsPerPage) ?? notFound();
  const spoke = content.events.filter(({ authors }) => authors.includes(author.id));
  const isListed = directoryEntries(content).some(({ authors }) => authors.includes(author.id));
  const words = wordsOf(site.language);
  return (
    <Frame
      path={authorPath(author.id, list.page)}
      crumbs={[homeCrumb(), authorsCrumb()]}
      structuredData={authorGraph(author, list.items)}
    >
      <PageHead
        kind={words.kinds.author}
        facts={[yearsOf(posts), ...listFacts(list)]}
        title={author.name}
        deck={[author.role, author.agency].filter(Boolean).join(', ') || undefined}
      />
      {list.page === 1 && <Biography author={author} content={content} />}
      {list.page === 1 && <EventsSection id={partId('events', author.outline)} events={spoke} />}
      {list.page === 1 && (
        <DirectorySections
          content={content}
          outline={author.outline}
          belongs={({ authors }) => authors.includes(author.id)}
        />
      )}
      {(list.items.length > 0 || (spoke.length === 0 && !isListed)) && (
        <Section id={partId('entries', author.outline)} title={words.lists.entries}>
          <EntryList posts={list.items} topics={content.topics} level="h3" />
        </Section>
      )}
      <Pager list={list} pathOf={(number) => authorPath(author.id, number)} />
      <PageTools
        title={author.name}
        path={author.path}
        file={author.file}
        lang={site.language}
        feed={feedPath(author.path)}
      />
    </Frame>
  );
}

function Biography({ author, content }: { author: Author; content: Content }) {
  const topics = topicsOfPosts(postsOfAuthor(content.posts, author.id), content.topics);
  return (
    <div className="biography">
      <Sheet name="record" />
      <Portrait author={author} large />
      {author.body.trim() !== '' && (
        <div data-post-body="" className="prose">
          <PostBody document={author} />
        </div>
      )}
      {topics.length > 0 && (
        <div className="writes-about">
          <h2>{wordsOf(site.language).lists.writesAbout}</h2>
          <TopicLinks topics={topics} />
        </div>
      )}
      {author.links.length > 0 && (
        <ul className="links">
          {author.links.map((link) => (
            <li key={link.url}>
              <a href={link.url}>{link.title}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Topics that an author is known for. */
const TOPICS = 6;

/** The topics of some posts, the most frequent ones, in the order of the site. */
const topicsOfPosts = (posts: readonly Post[], topics: readonly Topic[]): Topic[] => {
  const counts = tally(posts, (post) => post.topics);
  return mostUsed(
    topics.filter(({ id }) => counts.has(id)),
    counts,
    TOPICS,
  );
};

/** `2015–2026`: from the first to the last year in which somebody wrote; one year alone. */
function yearsOf(posts: readonly Post[]): string | undefined {
  const found = years(posts).map(({ key }) => key);
  const [last, first] = [found[0], found.at(-1)];
  return last === first ? last : `${first}–${last}`;
}
