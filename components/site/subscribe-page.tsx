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
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Section } from './section';
import { Sheet } from './sheet';

/** At most this many topics and authors are named with their feeds, those with the most posts; each has its feed on its own page. */
const ROOM = 24;

/** What feeds are, and where every feed is. */
export function SubscribePage({ content }: { content: Content }) {
  const { posts, topics, authors, series } = content;
  const perTopic = tally(posts, (post) => post.topics);
  const perAuthor = tally(posts, (post) => post.authors);
  const crumbs = [homeCrumb()];
  const { subscribe: words, lists } = wordsOf(site.language);
  return (
    <Frame
      path={subscribePath()}
      crumbs={crumbs}
      structuredData={listGraph({ title: words.title, path: subscribePath(), crumbs })}
    >
      <Sheet name="indexes" />
      <PageHead kind={words.kind} title={words.title} deck={words.deck} />
      <Section beside id="how" title={words.how}>
        <div className="prose">
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </Section>
      <Section beside id="everything" title={words.everything}>
        <div className="prose">
          <p>
            <FeedLink path={feedPath()} label="RSS" of={site.name} button />{' '}
            <FeedLink path={atomPath()} label="Atom" of={site.name} button />{' '}
            <FeedLink path={jsonFeedPath()} label="JSON Feed" of={site.name} button />
          </p>
          <p>
            {words.copy} <code>{absoluteUrl(feedPath())}</code>
          </p>
        </div>
      </Section>
      {series.length > 0 && (
        <Section beside id="podcasts" title={words.podcasts}>
          <ul className="index">
            {series.map(({ id, title, path }) => (
              <FeedItem key={id} title={title} path={path} feed={podcastPath(id)} label={words.podcastFeed} />
            ))}
          </ul>
        </Section>
      )}
      <FeedSection
        id="topics"
        title={lists.topics}
        items={mostUsed(
          topics.filter(({ id }) => perTopic.has(id)),
          perTopic,
          ROOM,
        ).map(({ title, path }) => ({ title, path }))}
        all={{
          path: topicsPath(),
          label: countOf(perTopic.size, 'allTopics'),
          count: perTopic.size,
        }}
      />
      <FeedSection
        id="authors"
        title={lists.authors}
        items={mostUsed(
          authors.filter(({ id }) => perAuthor.has(id)),
          perAuthor,
          ROOM,
        ).map(({ name, path }) => ({ title: name, path }))}
        all={{
          path: authorsPath(),
          label: countOf(perAuthor.size, 'allAuthors'),
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
            <a href={all.path}>{all.label}</a>
            {wordsOf(site.language).subscribe.eachFeed}
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
      <span className="visually-hidden">{wordsOf(site.language).subscribe.feedOf(of)}</span>
    </a>
  );
}
