import type { Content } from '@/lib/content/types';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { mostUsed, tally } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import {
  absoluteUrl,
  atomPath,
  authorsPath,
  feedPath,
  jsonFeedPath,
  podcastPath,
  subscribePath,
  topicsPath,
} from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Section } from './section';

/** So many topics and authors are named with their feeds, those with the most posts; every one has its feed on its own page. */
const ROOM = 24;

/** What feeds are, and where every feed is. */
export function SubscribePage({ content }: { content: Content }) {
  const { posts, topics, authors, series } = content;
  const perTopic = tally(posts, (post) => post.topics);
  const perAuthor = tally(posts, (post) => post.authors);
  const crumbs = [homeCrumb()];
  return (
    <Frame
      path={subscribePath()}
      crumbs={crumbs}
      structuredData={listGraph({ title: 'Subscribe', path: subscribePath(), crumbs })}
    >
      <PageHead
        kind="Feeds"
        title="Subscribe"
        deck="New posts come to you, in the order in which they appear. No account, no e-mail address, nobody who counts what you read."
      />
      <Section beside id="how" title="How it works">
        <div className="prose">
          <ol>
            <li>
              Get a feed reader: there are free ones for every phone and computer. For podcasts, a podcast
              app.
            </li>
            <li>Copy the address of a feed below, and paste it where your reader says “add” or “follow”.</li>
            <li>What is published from then on stands in your reader, in full.</li>
          </ol>
        </div>
      </Section>
      <Section beside id="everything" title="Everything">
        <div className="prose">
          <p>
            <FeedLink path={feedPath()} label="RSS" of={site.name} button />{' '}
            <FeedLink path={atomPath()} label="Atom" of={site.name} button />{' '}
            <FeedLink path={jsonFeedPath()} label="JSON Feed" of={site.name} button />
          </p>
          <p>
            Most readers take any of them. To copy: <code>{absoluteUrl(feedPath())}</code>
          </p>
        </div>
      </Section>
      {series.length > 0 && (
        <Section beside id="podcasts" title="Podcasts">
          <ul className="index">
            {series.map(({ id, title, path }) => (
              <FeedItem key={id} title={title} path={path} feed={podcastPath(id)} label="Podcast feed" />
            ))}
          </ul>
        </Section>
      )}
      <FeedSection
        id="topics"
        title="Topics"
        items={mostUsed(
          topics.filter(({ id }) => perTopic.has(id)),
          perTopic,
          ROOM,
        ).map(({ title, path }) => ({ title, path }))}
        all={{
          path: topicsPath(),
          label: `All ${countOf(perTopic.size, 'topic', 'topics')}`,
          count: perTopic.size,
        }}
      />
      <FeedSection
        id="authors"
        title="Authors"
        items={mostUsed(
          authors.filter(({ id }) => perAuthor.has(id)),
          perAuthor,
          ROOM,
        ).map(({ name, path }) => ({ title: name, path }))}
        all={{
          path: authorsPath(),
          label: `All ${countOf(perAuthor.size, 'author', 'authors')}`,
          count: perAuthor.size,
        }}
      />
    </Frame>
  );
}

interface Item {
  readonly title: string;
  readonly path: string;
}

function FeedSection({
  id,
  title,
  items,
  all,
}: {
  id: string;
  title: string;
  items: readonly Item[];
  all: { path: string; label: string; count: number };
}) {
  if (items.length === 0) return null;
  return (
    <Section beside id={id} title={title}>
      <div>
        <ul className="index">
          {items.map((item) => (
            <FeedItem
              key={item.path}
              title={item.title}
              path={item.path}
              feed={feedPath(item.path)}
              label="RSS"
            />
          ))}
        </ul>
        {items.length < all.count && (
          <p className="more">
            <a href={all.path}>{all.label}</a>: the feed of each stands at the foot of its page.
          </p>
        )}
      </div>
    </Section>
  );
}

function FeedItem({ title, path, feed, label }: Item & { feed: string; label: string }) {
  return (
    <li>
      <a href={path}>{title}</a> <FeedLink path={feed} label={label} of={title} />
    </li>
  );
}

/** A link to a feed. Its name says whose, for those who hear the page link by link. */
function FeedLink({
  path,
  label,
  of,
  button,
}: {
  path: string;
  label: string;
  of: string;
  button?: boolean;
}) {
  return (
    <a className={button ? 'button' : undefined} href={path}>
      {label}
      <span className="visually-hidden"> of {of}</span>
    </a>
  );
}
