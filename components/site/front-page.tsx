import { Entry } from '@/components/post/entry';
import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { frontPage } from '@/lib/listing/home';
import { years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { newsPath, topicsPath, yearPath } from '@/lib/urls';
import { Frame } from './frame';
import { PeriodList } from './period-list';
import { TopicIndex } from './topic-index';

/** The front page: the newest post as lead, what came before it, what editors chose, and the ways into the record. */
export function FrontPage({ content }: { content: Content }) {
  const { lead, latest, featured, media } = frontPage(content.posts, content.topics);
  return (
    <Frame path="/">
      <h1 className="visually-hidden">{site.name}</h1>
      {lead && <Entry post={lead} topics={content.topics} lead />}
      {latest.length > 0 && (
        <section className="section" aria-labelledby="latest">
          <h2 id="latest">Latest</h2>
          <EntryList posts={latest} topics={content.topics} level="h3" />
          <p className="more">
            <a href={newsPath()}>All news</a>
          </p>
        </section>
      )}
      {media.length > 0 && (
        <section className="section" aria-labelledby="media">
          <h2 id="media">Listen and watch</h2>
          <EntryList posts={media} topics={content.topics} level="h3" />
        </section>
      )}
      {featured.length > 0 && (
        <section className="section" aria-labelledby="featured">
          <h2 id="featured">Featured</h2>
          <EntryList posts={featured} topics={content.topics} level="h3" />
        </section>
      )}
      <section className="section" aria-labelledby="topics">
        <h2 id="topics">
          <a href={topicsPath()}>Topics</a>
        </h2>
        <TopicIndex content={content} />
      </section>
      <section className="section" aria-labelledby="record">
        <h2 id="record">The record, by year</h2>
        <PeriodList periods={years(content.posts)} pathOf={yearPath} />
      </section>
    </Frame>
  );
}
