import { PostBody } from '@/components/mdx/post-body';
import { Byline } from '@/components/post/byline';
import { Contents } from '@/components/post/contents';
import { PageTools } from '@/components/post/page-tools';
import { ResponsiveImage } from '@/components/post/responsive-image';
import { TopicLinks } from '@/components/post/topic-links';
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
import { authorsOf, topicsOf } from '@/lib/listing/select';
import { site } from '@/lib/site';
import { entryGraph } from '@/lib/structured-data/directory';
import { absoluteUrl, addressName } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { EntryFacts } from './entry-facts';
import { WaysToJoin } from './ways-to-join';

/** A resource, a service or a community: what it is, the way to it, whom to ask or how to join, then its text. */
export function EntryPage({ entry, content }: { entry: DirectoryEntry<DirectoryKind>; content: Content }) {
  const lang = interfaceLanguage(entry.lang);
  const words = wordsOf(lang);
  const written = textAttributes(entry.lang);
  const topics = topicsOf(entry, content.topics);
  const topicsId = partId('topics', entry.outline);
  return (
    <Frame
      path={entry.path}
      crumbs={directoryCrumbs(kinds[entry.kind], lang)}
      lang={lang}
      structuredData={entryGraph(entry, content)}
    >
      <article className="post">
        <PageHead
          kind={words.kinds[entry.kind]}
          title={entry.title}
          deck={entry.deck ?? entry.summary}
          language={written}
        >
          {entry.link && (
            <p className="listen">
              <a className="button" href={entry.link}>
                {words.directory.visit(addressName(entry.link))}
              </a>
            </p>
          )}
        </PageHead>
        <div className="margin">
          {entry.logo && <Logo src={entry.logo} />}
          <Byline
            authors={authorsOf(entry, content.authors)}
            lang={lang}
            by={words.directories[entry.kind].by}
          />
          <EntryFacts entry={entry} lang={lang} />
          <Contents outline={entry.outline} lang={entry.lang} />
        </div>
        <div className="column">
          <EntryNotice entry={entry} lang={lang} />
          <WaysToJoin entry={entry} id={partId('join', entry.outline)} lang={lang} />
          <div data-post-body="" className="prose" {...written}>
            <PostBody document={entry} />
          </div>
          <p className="print-source">
            {site.name}, {absoluteUrl(entry.path)}
          </p>
          <PageTools title={entry.title} path={entry.path} file={entry.file} lang={lang} />
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

/** The mark of a service. The title says its name, so it says nothing besides. */
const Logo = ({ src }: { src: string }) => (
  <p className="entry-logo">
    <Sheet name="directory" />
    <ResponsiveImage src={src} alt="" width={96} height={96} sizes="6rem" enough={192} />
  </p>
);

/** What has to be known before reading: a draft, or an entry that is kept only for the record. */
function EntryNotice({ entry, lang }: { entry: DirectoryEntry<DirectoryKind>; lang: string }) {
  const words = wordsOf(lang).post;
  const since = entry.isArchived ? entry.archived : undefined;
  if (!since && !entry.preview) return null;
  return (
    <>
      <Sheet name="notices" />
      {entry.preview && (
        <p className="notice notice-preview" role="note">
          {words.draft}
        </p>
      )}
      {since && (
        <p className="notice" role="note">
          <strong>{words.archived}.</strong> {words.archivedSince(formatDay(since.day, lang))}
        </p>
      )}
    </>
  );
}
