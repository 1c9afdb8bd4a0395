import { generateRssFeed } from 'feedsmith';
import { buildInstant } from '../build-instant';
import { timestamp } from '../chapters/formats';
import type { Author, Content, Series } from '../content/types';
import { entryHtml, entrySummary } from '../feeds/entry-content';
import { lastChange } from '../feeds/feed-source';
import { feedXml } from '../feeds/feed-xml';
import { authorsOf } from '../listing/select';
import { absoluteUrl, chaptersPath, momentUrl, podcastPath } from '../urls';
import { escapeXml } from '../xml';
import { type Episode, episodesOf } from './episodes';
import { licenceWords } from './licences';
import { podcastGuid } from './podcast-guid';
import { podcastTranscripts } from './transcripts';

/**
 * A podcast as RSS 2.0 with the namespaces of Apple (https://podcasters.apple.com/support/823-podcast-requirements),
 * Podcasting 2.0 (https://podcasting2.org/docs/podcast-namespace) and Podlove Simple Chapters.
 */
export async function podcastFeed(content: Content, series: Series): Promise<string> {
  const self = absoluteUrl(podcastPath(series.id));
  const link = absoluteUrl(series.path);
  const cover = absoluteUrl(series.cover);
  const episodes = await episodesOf(content, series);
  const updated = Math.max(...episodes.map(({ post }) => lastChange(post)));
  const xml = feedXml(
    generateRssFeed({
      title: series.title,
      link,
      description: escapeXml(series.summary),
      language: series.language,
      copyright: series.license && `${licenceWords(series.license.name)} (${series.license.url})`,
      lastBuildDate: new Date(episodes.length > 0 ? updated : buildInstant()),
      generator: 'Gazette',
      image: { url: cover, title: series.title, link },
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
      itunes: {
        author: series.owner.name,
        owner: series.owner,
        image: cover,
        explicit: series.explicit,
        categories: [category(series.category)],
        type: 'episodic',
      },
      podcast: {
        guid: series.guid ?? podcastGuid(self),
        locked: { value: true, owner: series.owner.email },
        medium: 'podcast',
        license: series.license && { display: series.license.name, url: series.license.url },
        persons: [{ display: series.owner.name, href: link }],
      },
      items: episodes.map((episode) => item(episode, authorsOf(episode.post, content.authors), series)),
    }),
  );
  return appleFlags(xml);
}

/** Apple’s values of `itunes:explicit`; feedsmith writes those of its first years. */
const appleFlags = (xml: string): string =>
  xml
    .replaceAll('<itunes:explicit>yes</itunes:explicit>', '<itunes:explicit>true</itunes:explicit>')
    .replaceAll('<itunes:explicit>no</itunes:explicit>', '<itunes:explicit>false</itunes:explicit>');

function item(episode: Episode, authors: readonly Author[], series: Series) {
  const { post, audio, number, facts, title, guid } = episode;
  const transcripts = podcastTranscripts(post, audio, number);
  return {
    title,
    link: absoluteUrl(post.path),
    guid: { value: guid, isPermaLink: false },
    pubDate: new Date(post.publishedFrom.instant),
    description: escapeXml(entrySummary(post)),
    content: { encoded: entryHtml(post) },
    // RSS demands a length; its best practices say 0 where it is not known.
    enclosures: [{ url: absoluteUrl(audio.src), length: facts.bytes ?? 0, type: appleType(facts.type) }],
    itunes: {
      title,
      duration: facts.seconds,
      explicit: series.explicit,
      episodeType: 'full',
      author: authors.map(({ name }) => name).join(', ') || series.owner.name,
      image: audio.poster && absoluteUrl(audio.poster),
    },
    podcast: {
      transcripts,
      chapters:
        audio.chapters.length > 0
          ? { url: absoluteUrl(chaptersPath(post.path, number, 'json')), type: 'application/json+chapters' }
          : undefined,
      persons: authors.map(({ name, path, photo }) => ({
        display: name,
        role: 'author',
        group: 'writing',
        href: absoluteUrl(path),
        img: photo && absoluteUrl(photo),
      })),
    },
    psc: {
      chapters: audio.chapters.map((chapter) => ({
        start: timestamp(chapter.at),
        title: chapter.title,
        href: momentUrl(post.path, number, chapter.at),
      })),
    },
  };
}

/** Apple knows MPEG-4 audio under another name than everybody else. */
const appleType = (type: string): string => (type === 'audio/mp4' ? 'audio/x-m4a' : type);

/** `Education > How To` → a category within a category. */
function category(text: string): { text: string; categories?: { text: string }[] } {
  const [name = '', below] = text.split('>').map((part) => part.trim());
  return below ? { text: name, categories: [{ text: below }] } : { text: name };
}
