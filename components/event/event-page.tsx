import { PostBody } from '@/components/mdx/post-body';
import { Byline } from '@/components/post/byline';
import { Contents } from '@/components/post/contents';
import { PageTools } from '@/components/post/page-tools';
import { TopicLinks } from '@/components/post/topic-links';
import { Frame } from '@/components/site/frame';
import { PageHead } from '@/components/site/page-head';
import { Sheet } from '@/components/site/sheet';
import { partId } from '@/lib/content/body-ids';
import type { Content } from '@/lib/content/types';
import { daysText } from '@/lib/events/when';
import { interfaceLanguage, textAttributes } from '@/lib/interface-language';
import type { PublicEvent } from '@/lib/kinds/event';
import { eventCrumbs } from '@/lib/listing/crumbs';
import { authorsOf, topicsOf } from '@/lib/listing/select';
import { site } from '@/lib/site';
import { eventGraph } from '@/lib/structured-data/event';
import { absoluteUrl } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { EventFacts } from './event-facts';

/** An event: when and where it is, who speaks, how to come; afterwards what was recorded, in its body. */
export function EventPage({ event, content }: { event: PublicEvent; content: Content }) {
  const lang = interfaceLanguage(event.lang);
  const words = wordsOf(lang);
  const written = textAttributes(event.lang);
  const topics = topicsOf(event, content.topics);
  const topicsId = partId('topics', event.outline);
  return (
    <Frame
      path={event.path}
      crumbs={eventCrumbs(lang)}
      lang={lang}
      structuredData={eventGraph(event, content)}
    >
      <article className="post">
        <PageHead
          kind={words.kinds.event}
          facts={[daysText(event, lang)]}
          title={event.title}
          deck={event.deck}
          language={written}
        >
          {event.registration && !event.isPast && !event.canceled && (
            <p className="listen">
              <a className="button" href={event.registration}>
                {words.events.register}
              </a>
            </p>
          )}
        </PageHead>
        <div className="margin">
          <Byline authors={authorsOf(event, content.authors)} lang={lang} by={words.events.speakers} />
          <EventFacts event={event} lang={lang} />
          <Contents outline={event.outline} lang={event.lang} />
        </div>
        <div className="column">
          <EventNotice event={event} lang={lang} />
          <div data-post-body="" className="prose" {...written}>
            <PostBody document={event} />
          </div>
          <p className="print-source">
            {site.name}, {absoluteUrl(event.path)}
          </p>
          <PageTools title={event.title} path={event.path} file={event.file} lang={lang} />
        </div>
        <div className="margin">
          {topics.length > 0 && (
            <section className="toc" aria-labelledby={topicsId}>
              <h2 id={topicsId}>{words.post.topics}</h2>
              <TopicLinks topics={topics} />
            </section>
          )}
        </div>
      </article>
    </Frame>
  );
}

/** What has to be known before reading: a draft, an event that does not take place, or is over. */
function EventNotice({ event, lang }: { event: PublicEvent; lang: string }) {
  const { events, post } = wordsOf(lang);
  const said = event.canceled ? events.isCanceled : event.isPast ? events.isPast : undefined;
  if (!said && !event.preview) return null;
  return (
    <>
      <Sheet name="notices" />
      {event.preview && (
        <p className="notice notice-preview" role="note">
          {post.draft}
        </p>
      )}
      {said && (
        <p className="notice" role="note">
          {said}
        </p>
      )}
    </>
  );
}
