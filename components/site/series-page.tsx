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
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { ListeningLink } from './listening-link';
import { PageHead } from './page-head';
import { PodcastApps } from './podcast-apps';
import { Section } from './section';
import { Sheet } from './sheet';

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
      <Sheet name="podcast" />
      <div className="with-cover">
        <PageHead
          kind={words.kinds.podcast}
          facts={[countOf(episodes.length, 'episodes')]}
          title={series.title}
          deck={series.summary}
          language={written}
        />
        <div className="cover">
          <ResponsiveImage src={series.cover} alt="" width={240} height={240} sizes="15rem" />
        </div>
      </div>
      {series.body.trim() !== '' && (
        <div data-post-body="" className="prose topic-body" {...written}>
          <PostBody document={{ ...series, lang: series.language }} />
        </div>
      )}
      <Section id={partId('episodes', series.outline)} title={words.lists.episodes}>
        <EntryList posts={episodes} topics={content.topics} level="h3" plays />
        <ListeningLink lang={lang} />
      </Section>
      <Section beside id={partId('subscribe', series.outline)} title={words.frame.subscribe}>
        <div>
          <PodcastApps series={series} lang={lang} />
          {series.license && (
            <p>
              {words.lists.licence} <a href={series.license.url}>{licenceWords(series.license.name)}</a>
            </p>
          )}
        </div>
      </Section>
      <PageTools title={series.title} path={series.path} file={series.file} lang={lang} />
    </Frame>
  );
}
