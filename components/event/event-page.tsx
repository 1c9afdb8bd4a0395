import { Byline } from '@/components/post/byline';
import { DocumentArticle, DocumentNotices } from '@/components/site/document-article';
import { Frame } from '@/components/site/frame';
import { PageHead } from '@/components/site/page-head';
import type { Content } from '@/lib/content/types';
import { daysText } from '@/lib/events/when';
import { interfaceLanguage, textAttributes } from '@/lib/interface-language';
import type { PublicEvent } from '@/lib/kinds/event';
import { eventCrumbs } from '@/lib/listing/crumbs';
import { authorsOf } from '@/lib/listing/select';
import { eventGraph } from '@/lib/structured-data/event';
import { wordsOf } from '@/lib/words';
import { EventFacts } from './event-facts';

/** An event: when and where it is, who speaks, how to come; afterwards what was recorded, in its body. */
export async function EventPage({ event, content }: { event: PublicEvent; content: Content }) {
  const lang = interfaceLanguage(event.lang);
  const words = wordsOf(lang);
  return (
    <Frame
      path={event.path}
      crumbs={eventCrumbs(lang)}
      lang={lang}
      structuredData={await eventGraph(event, content)}
    >
      <DocumentArticle
        document={event}
        content={content}
        head={
          <PageHead
            kind={words.kinds.event}
            facts={[daysText(event, lang)]}
            title={event.title}
            deck={event.deck}
            language={textAttributes(event.lang)}
          >
            {event.registration && !event.isPast && !event.canceled && (
              <p className="listen">
                <a className="button" href={event.registration}>
                  {words.events.register}
                </a>
              </p>
            )}
          </PageHead>
        }
        facts={
          <>
            <Byline authors={authorsOf(event, content.authors)} lang={lang} by={words.events.speakers} />
            <EventFacts event={event} lang={lang} />
          </>
        }
        above={
          <DocumentNotices isDraft={event.preview !== undefined} lang={lang}>
            {event.canceled ? words.events.isCanceled : event.isPast && words.events.isPast}
          </DocumentNotices>
        }
      />
    </Frame>
  );
}
