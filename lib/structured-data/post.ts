/** The page of a post as things: the article, what can be heard and seen on it, who wrote it. */
import type { BlogPosting, Graph, Organization, Person, PodcastEpisode, PodcastSeries } from 'schema-dts';
import type { Author, Content, Post, Series } from '../content/types';
import { entrySummary } from '../feeds/entry-content';
import { postCrumbs } from '../listing/crumbs';
import { authorsOf, topicsOf } from '../listing/select';
import { translationsOf } from '../listing/translations';
import { audioFacts } from '../media/facts';
import { isoDuration } from '../time';
import { absoluteUrl, podcastPath } from '../urls';
import { graph } from './json-ld';
import { mediaId, mediaIds, mediaObjects, postImage } from './media';
import { breadcrumbs, licensed, publisher, publisherId, websiteId } from './site';

/** Everything that the page of a post is about. */
export async function postGraph(post: Post, content: Content): Promise<Graph> {
  const media = await mediaObjects(post, post.publishedFrom.iso);
  const series = content.series.find(({ id }) => id === post.series);
  return graph(
    blogPosting(post, content),
    ...media,
    series && (await podcastEpisode(post, series)),
    breadcrumbs(postCrumbs(post), post),
    publisher(),
  );
}

function blogPosting(post: Post, content: Content): BlogPosting {
  const url = absoluteUrl(post.path);
  const authors = authorsOf(post, content.authors);
  const topics = topicsOf(post, content.topics).map(({ title }) => title);
  const [audio, video] = [mediaIds(post, 'audio'), mediaIds(post, 'video')];
  return {
    '@type': 'BlogPosting',
    '@id': `${url}#post`,
    url,
    mainEntityOfPage: url,
    headline: post.title,
    ...(entrySummary(post) && { description: entrySummary(post) }),
    datePublished: post.publishedFrom.iso,
    dateModified: (post.updated ?? post.publishedFrom).iso,
    inLanguage: post.lang,
    author: authors.length > 0 ? authors.map(person) : { '@id': publisherId() },
    publisher: { '@id': publisherId() },
    isPartOf: { '@id': websiteId() },
    ...licensed(),
    image: postImage(post),
    wordCount: post.outline.words,
    ...(topics.length > 0 && { keywords: topics }),
    ...translationLinks(post, content.posts),
    ...(post.source && { isBasedOn: absoluteUrl(post.source.url) }),
    ...(audio.length > 0 && { audio }),
    ...(video.length > 0 && { video }),
    ...(post.corrections.length > 0 && {
      correction: post.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment' as const,
        datePublished: date.iso,
        text,
      })),
    }),
  };
}

/** The original of a translation, the translations of an original (https://schema.org/workTranslation). */
function translationLinks(
  post: Post,
  posts: readonly Post[],
): Pick<BlogPosting, 'translationOfWork' | 'workTranslation'> {
  const others = translationsOf(post, posts).map(({ path }) => ({ '@id': `${absoluteUrl(path)}#post` }));
  const [original] = others;
  if (!original) return {};
  return post.translation_of ? { translationOfWork: original } : { workTranslation: others };
}

/** An author, as named beside an article or on a page of their own: a person, or the organization that a team is. */
export function person(author: Author): Person | Organization {
  const profiles = author.links.map(({ url }) => url).filter((url) => !url.startsWith('/'));
  const common = {
    '@id': `${absoluteUrl(author.path)}#person`,
    name: author.name,
    url: absoluteUrl(author.path),
    ...(author.photo && { image: absoluteUrl(author.photo) }),
    ...(profiles.length > 0 && { sameAs: profiles }),
  };
  const agency = author.agency && ({ '@type': 'Organization', name: author.agency } as const);
  if (author.team)
    return { '@type': 'Organization', ...common, ...(agency && { parentOrganization: agency }) };
  return {
    '@type': 'Person',
    ...common,
    ...(author.role && { jobTitle: author.role }),
    ...(agency && { affiliation: agency }),
  };
}

async function podcastEpisode(post: Post, series: Series): Promise<PodcastEpisode | undefined> {
  const index = post.outline.media.findIndex(({ kind }) => kind === 'audio');
  const audio = post.outline.media[index];
  if (audio?.kind !== 'audio') return undefined;
  const { seconds } = await audioFacts(audio);
  const url = absoluteUrl(post.path);
  return {
    '@type': 'PodcastEpisode',
    '@id': `${url}#episode`,
    url,
    name: post.title,
    ...(entrySummary(post) && { description: entrySummary(post) }),
    datePublished: post.publishedFrom.iso,
    inLanguage: post.lang,
    ...(seconds !== undefined && { timeRequired: isoDuration(seconds) }),
    associatedMedia: { '@id': mediaId(post, audio, index + 1) },
    partOfSeries: {
      '@type': 'PodcastSeries',
      '@id': `${absoluteUrl(series.path)}#series`,
      name: series.title,
      url: absoluteUrl(series.path),
    },
  };
}

/** A podcast. */
export function podcastSeries(series: Series): PodcastSeries {
  return {
    '@type': 'PodcastSeries',
    '@id': `${absoluteUrl(series.path)}#series`,
    name: series.title,
    url: absoluteUrl(series.path),
    description: series.summary,
    image: absoluteUrl(series.cover),
    inLanguage: series.language,
    webFeed: absoluteUrl(podcastPath(series.id)),
    author: { '@type': 'Organization', name: series.owner.name },
  };
}
