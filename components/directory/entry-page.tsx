import { Byline } from '@/components/post/byline';
import { ResponsiveImage } from '@/components/post/responsive-image';
import { DocumentArticle, DocumentNotices } from '@/components/site/document-article';
import { Frame } from '@/components/site/frame';
import { PageHead } from '@/components/site/page-head';
import { Sheet } from '@/components/site/sheet';
import { partId } from '@/lib/content/body-ids';
import type { Content } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { interfaceLanguage, textAttributes } from '@/lib/interface-language';
import { type DirectoryKind, kinds } from '@/lib/kinds';
import type { DirectoryEntry } from '@/lib/kinds/directory';
import { directoryCrumbs } from '@/lib/listing/crumbs';
import { authorsOf } from '@/lib/listing/select';
import { entryGraph } from '@/lib/structured-data/directory';
import { addressName } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { EntryFacts } from './entry-facts';
import { WaysToJoin } from './ways-to-join';

/** A resource, a service or a community: what it is, the way to it, whom to ask or how to join, then its text. */
export function EntryPage({ entry, content }: { entry: DirectoryEntry<DirectoryKind>; content: Content }) {
  const lang = interfaceLanguage(entry.lang);
  const words = wordsOf(lang);
  const since = entry.isArchived ? entry.archived : undefined;
  return (
    <Frame
      path={entry.path}
      crumbs={directoryCrumbs(kinds[entry.kind], lang)}
      lang={lang}
      structuredData={entryGraph(entry, content)}
    >
      <DocumentArticle
        document={entry}
        content={content}
        head={
          <PageHead
            kind={words.kinds[entry.kind]}
            title={entry.title}
            deck={entry.deck ?? entry.summary}
            language={textAttributes(entry.lang)}
          >
            {entry.link && (
              <p className="listen">
                <a className="button" href={entry.link}>
                  {words.directory.visit(addressName(entry.link))}
                </a>
              </p>
            )}
          </PageHead>
        }
        facts={
          <>
            {entry.logo && <Logo src={entry.logo} />}
            <Byline
              authors={authorsOf(entry, content.authors)}
              lang={lang}
              by={words.directories[entry.kind].by}
            />
            <EntryFacts entry={entry} lang={lang} />
          </>
        }
        above={
          <>
            <DocumentNotices isDraft={entry.preview !== undefined} lang={lang}>
              {since && (
                <>
                  <strong>{words.post.archived}.</strong>{' '}
                  {words.post.archivedSince(formatDay(since.day, lang))}
                </>
              )}
            </DocumentNotices>
            <WaysToJoin entry={entry} id={partId('join', entry.outline)} lang={lang} />
          </>
        }
      />
    </Frame>
  );
}

/** The mark of a service. The title says its name, so it says nothing besides. */
const Logo = ({ src }: { src: string }) => (
  <p className="entry-logo">
    <Sheet name="directory" />
    <ResponsiveImage src={src} alt="" width={96} height={96} sizes="6rem" enough={192} />
  </p>
);
