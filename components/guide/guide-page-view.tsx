import { EntryFacts } from '@/components/directory/entry-facts';
import { Byline } from '@/components/post/byline';
import { DocumentArticle, DocumentNotices } from '@/components/site/document-article';
import { Frame } from '@/components/site/frame';
import { PageHead } from '@/components/site/page-head';
import type { Content } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { type AnyPage, type GuidePlace, guidePlace } from '@/lib/guides/place';
import { interfaceLanguage, textAttributes } from '@/lib/interface-language';
import { guideCrumbs } from '@/lib/listing/crumbs';
import { authorsOf } from '@/lib/listing/select';
import { guideGraph } from '@/lib/structured-data/guide';
import { guidePrintPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { GuideContents } from './guide-contents';
import { GuideNeighbours } from './guide-neighbours';
import { GuideParts } from './guide-parts';

/** A page of a guide: the contents of the guide, its text, and the pages before and after it. */
export function GuidePageView({ page, content }: { page: AnyPage; content: Content }) {
  const place = guidePlace(page, content);
  const { guide, position, count } = place;
  const lang = interfaceLanguage(page.lang);
  const words = wordsOf(lang);
  return (
    <Frame
      path={page.path}
      crumbs={guideCrumbs(place, lang)}
      lang={lang}
      structuredData={guideGraph(place, content)}
    >
      <DocumentArticle
        document={page}
        content={content}
        head={
          <PageHead
            kind={guide.kicker ?? words.kinds.guide}
            facts={count > 1 ? [words.guides.position(position, count)] : []}
            title={page.title}
            deck={page.deck ?? page.summary}
            language={textAttributes(page.lang)}
          />
        }
        facts={
          <>
            <GuideContents place={place} lang={lang} />
            <Byline authors={authorsOf(page, content.authors)} lang={lang} by={words.directories.guide.by} />
            <EntryFacts entry={page} lang={lang} />
          </>
        }
        above={<Notices place={place} lang={lang} />}
        below={
          <>
            {page === guide && <GuideParts place={place} lang={lang} />}
            <GuideNeighbours place={place} lang={lang} />
            <p className="page-tools">
              <a href={guidePrintPath(guide.path)}>{words.guides.print}</a>
            </p>
          </>
        }
      />
    </Frame>
  );
}

/** That a page is a draft, and since when it or its guide is kept only for the record. */
function Notices({ place, lang }: { place: GuidePlace; lang: string }) {
  const { page, guide, outer } = place;
  const { post } = wordsOf(lang);
  const since = [...outer, guide, page].find(({ isArchived }) => isArchived)?.archived;
  return (
    <DocumentNotices isDraft={page.preview !== undefined} lang={lang}>
      {since && (
        <>
          <strong>{post.archived}.</strong> {post.archivedSince(formatDay(since.day, lang))}
        </>
      )}
    </DocumentNotices>
  );
}
