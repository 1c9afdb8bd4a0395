import { PostBody } from '@/components/mdx/post-body';
import { EntryList } from '@/components/post/entry-list';
import { PageTools } from '@/components/post/page-tools';
import { ResponsiveImage } from '@/components/post/responsive-image';
import { partId } from '@/lib/content/body-ids';
import type { Content, Series } from '@/lib/content/types';
import { isSameLanguage, languageAttributes, siteLanguage } from '@/lib/interface-language';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { postsOfSeries } from '@/lib/listing/select';
import { licenceWords } from '@/lib/podcast/licences';
import { seriesGraph } from '@/lib/structured-data/lists';
import { absoluteUrl, podcastPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Section } from './section';

/** A podcast: what it is, and its episodes. The page speaks the site's language alone; what the podcast says of itself is in its own. */
export function SeriesPage({ series, content }: { series: Series; content: Content }) {
  const lang = isSameLanguage(series.language, siteLanguage()) ? series.language : siteLanguage();
  const words = wordsOf(lang);
  const written = languageAttributes(series.language, lang);
  const episodes = postsOfSeries(content.posts, series.id);
  return (
    <Frame
      path={series.path}
      crumbs={[homeCrumb()]}
      lang={lang}
      structuredData={seriesGraph(series, episodes)}
    >
      <PageHead
        kind={words.kinds.podcast}
        facts={[countOf(episodes.length, 'episodes')]}
        title={series.title}
        deck={series.summary}
        language={written}
      />
      <div className="biography">
        <ResponsiveImage src={series.cover} alt="" width={160} height={160} sizes="160px" />
        {series.body.trim() !== '' && (
          <div data-post-body="" className="prose" {...written}>
            <PostBody document={{ ...series, lang: series.language }} />
          </div>
        )}
      </div>
      <Section id={partId('episodes', series.outline)} title={words.lists.episodes}>
        <EntryList posts={episodes} topics={content.topics} level="h3" />
      </Section>
      <Section id={partId('subscribe', series.outline)} title={words.frame.subscribe}>
        <p>
          {words.lists.podcastAddress}{' '}
          <a href={podcastPath(series.id)}>{absoluteUrl(podcastPath(series.id))}</a>
        </p>
        {series.license && (
          <p>
            {words.lists.licence} <a href={series.license.url}>{licenceWords(series.license.name)}</a>
          </p>
        )}
      </Section>
      <PageTools title={series.title} path={series.path} file={series.file} lang={lang} />
    </Frame>
  );
}
