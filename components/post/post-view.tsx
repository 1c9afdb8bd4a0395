import { PostBody } from '@/components/mdx/post-body';
import { InLanguage } from '@/components/site/in-language';
import { Section } from '@/components/site/section';
import { buildInstant } from '@/lib/build-instant';
import { partId } from '@/lib/content/body-ids';
import type { Content, Post } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { interfaceLanguage, languageAttributes, textAttributes } from '@/lib/interface-language';
import { neighboursOf } from '@/lib/listing/around';
import { relatedPosts } from '@/lib/listing/related';
import { authorsOf, topicsOf } from '@/lib/listing/select';
import { translationsOf } from '@/lib/listing/translations';
import { creditOf } from '@/lib/media/credit';
import { site } from '@/lib/site';
import { absoluteUrl } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Byline } from './byline';
import { Contents } from './contents';
import { Corrections } from './corrections';
import { DataCost } from './data-cost';
import { EntryList } from './entry-list';
import { Folio } from './folio';
import { LeadImage } from './lead-image';
import { ListenLine } from './listen-line';
import { NeighbourLinks } from './neighbours';
import { Notices } from './notices';
import { PageTools } from './page-tools';
import { ShareLinks } from './share-links';
import { TopicsAside } from './topics-aside';
import { Translations } from './translations';

/**
 * A post with everything that belongs to it. What stands around it is in the language of the interface; what its author
 * wrote is marked where that is another.
 */
export function PostView({ post, content }: { post: Post; content: Content }) {
  const lang = interfaceLanguage(post.lang);
  const written = textAttributes(post.lang);
  const words = wordsOf(lang).post;
  const topics = topicsOf(post, content.topics);
  const related = relatedPosts(post, content.posts);
  const series = content.series.find((item) => item.id === post.series);
  const successor = [...content.posts, ...content.pages].find((item) => item.path === post.superseded_by);
  return (
    <>
      <article className="post">
        <header className="page-head">
          <Folio post={post} />
          <InLanguage block {...written}>
            {post.kicker && <p className="kicker">{post.kicker}</p>}
            <h1>{post.title}</h1>
            {post.deck && <p className="deck">{post.deck}</p>}
          </InLanguage>
          <ListenLine post={post} />
        </header>
        <div className="margin">
          <Byline authors={authorsOf(post, content.authors)} lang={lang} />
          {post.updated && (
            <p className="margin-fact">
              {words.updated} <time dateTime={post.updated.iso}>{formatDay(post.updated.day, lang)}</time>
            </p>
          )}
          {series && (
            <p className="margin-fact">
              {words.series}{' '}
              <a href={series.path} {...languageAttributes(series.language, lang)}>
                {series.title}
              </a>
            </p>
          )}
          <Translations translations={translationsOf(post, content.posts)} lang={lang} />
          <DataCost post={post} />
          <Contents outline={post.outline} lang={post.lang} />
        </div>
        <div className="column">
          <Notices post={post} now={buildInstant()} successor={successor} />
          <LeadImage post={post} />
          <div data-post-body="" className="prose" {...written}>
            <PostBody document={post} credit={creditOf(post, content)} />
          </div>
          {post.source && (
            <p className="source">
              <a className="button" href={post.source.url} rel="external">
                {words.readAt(post.source.name)}
              </a>
            </p>
          )}
          <Corrections post={post} />
          <p className="print-source">
            {site.name}, {absoluteUrl(post.path)}
          </p>
          <ShareLinks title={post.title} path={post.path} lang={lang} />
          <PageTools title={post.title} path={post.path} file={post.file} lang={lang} />
        </div>
        <div className="margin">
          <TopicsAside topics={topics} outline={post.outline} lang={lang} />
        </div>
      </article>
      {related.length > 0 && (
        <Section id={partId('related', post.outline)} title={words.related}>
          <EntryList posts={related} topics={topics} level="h3" lang={lang} />
        </Section>
      )}
      <NeighbourLinks neighbours={neighboursOf(post, content.posts)} lang={lang} />
    </>
  );
}
