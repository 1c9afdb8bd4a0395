/** Recordings, videos and pictures as things. */
import type { AudioObject, Clip, ImageObject, MediaObject, VideoObject } from 'schema-dts';
import { CARD } from '../cards/card-tree';
import { spans } from '../chapters/formats';
import type { Audio, Media, Post, Video } from '../content/types';
import { entrySummary } from '../feeds/entry-content';
import { type AudioFacts, audioFacts } from '../media/facts';
import { formatSize, mimeType } from '../media/size';
import { embedUrl, thumbnailUrl } from '../media/youtube';
import { isoDuration } from '../time';
import { transcriptId } from '../transcripts/turn-ids';
import { absoluteUrl, cardPath, momentUrl } from '../urls';

/** The picture that stands for a post: its own, or its card. */
export function postImage(post: Post): ImageObject {
  if (!post.image)
    return {
      '@type': 'ImageObject',
      url: absoluteUrl(cardPath(post.path)),
      width: String(CARD.width),
      height: String(CARD.height),
    };
  const { src, alt, caption, credit, width, height } = post.image;
  return {
    '@type': 'ImageObject',
    url: absoluteUrl(src),
    ...(alt && { description: alt }),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
    ...(width && { width: String(width) }),
    ...(height && { height: String(height) }),
  };
}

/** A document that shows recordings and videos. */
type Showing = Pick<Post, 'path' | 'lang' | 'summary' | 'deck' | 'outline'>;

/** The id of a document's recording or video; `number` counts from 1. */
export const mediaId = ({ path }: Showing, media: Media, number: number): string =>
  `${absoluteUrl(path)}#${media.kind}-${number}`;

/** References to the recordings or to the videos of a document. */
export const mediaIds = (document: Showing, kind: Media['kind']): { '@id': string }[] =>
  document.outline.media.flatMap((media, index) =>
    media.kind === kind ? [{ '@id': mediaId(document, media, index + 1) }] : [],
  );

/**
 * All recordings and videos of a document.
 *
 * @param since when this site first showed them, RFC 3339
 */
export const mediaObjects = (document: Showing, since: string): Promise<(AudioObject | VideoObject)[]> =>
  Promise.all(
    document.outline.media.map(async (media, index) =>
      media.kind === 'audio'
        ? audioObject(document, media, index + 1, since, await audioFacts(media))
        : videoObject(document, media, index + 1, since),
    ),
  );

/** A recording with its chapters and where its transcript is. */
function audioObject(
  document: Showing,
  audio: Audio,
  number: number,
  since: string,
  facts: AudioFacts,
): AudioObject {
  const clips = clipsOf(document, audio, number, facts.seconds);
  return {
    '@type': 'AudioObject',
    '@id': mediaId(document, audio, number),
    name: audio.title,
    description: entrySummary(document) || audio.title,
    contentUrl: absoluteUrl(audio.src),
    encodingFormat: facts.type,
    uploadDate: since,
    inLanguage: document.lang,
    ...(facts.bytes !== undefined && { contentSize: formatSize(facts.bytes, 'en') }),
    ...(facts.seconds !== undefined && { duration: isoDuration(facts.seconds) }),
    ...transcriptOf(document, audio, number),
    ...(clips.length > 0 && { hasPart: clips }),
  };
}

/**
 * A video with its chapters. Where nobody wrote down when it was uploaded, the day on which this site first showed it
 * stands in: schema.org's `uploadDate` is about “this site”, and search engines demand one.
 */
function videoObject(document: Showing, video: Video, number: number, since: string): VideoObject {
  const clips = clipsOf(document, video, number, video.durationSeconds);
  return {
    '@type': 'VideoObject',
    '@id': mediaId(document, video, number),
    name: video.title,
    description: entrySummary(document) || video.title,
    thumbnailUrl: video.poster ? absoluteUrl(video.poster) : thumbnailUrl(video.id),
    uploadDate: video.uploaded ?? since,
    embedUrl: embedUrl(video.id),
    inLanguage: document.lang,
    ...(video.durationSeconds !== undefined && { duration: isoDuration(video.durationSeconds) }),
    ...transcriptOf(document, video, number),
    ...(clips.length > 0 && { hasPart: clips }),
  };
}

/**
 * Where the transcript is to be read, on the page where it is a file of the site's own, and the file itself. Its words are not
 * repeated here: they stand in the page, and a page should not be sent twice.
 */
function transcriptOf(document: Showing, { transcript }: Media, number: number) {
  if (transcript === undefined) return {};
  const file: MediaObject = {
    '@type': 'MediaObject',
    contentUrl: absoluteUrl(transcript),
    encodingFormat: mimeType(transcript) ?? 'text/html',
  };
  const place = transcript.startsWith('/')
    ? `${absoluteUrl(document.path)}#${transcriptId(number)}`
    : transcript;
  return { transcript: place, associatedMedia: file };
}

/**
 * Chapters as key moments. Each ends where the next starts; the last one ends with the recording, and has no end where
 * nobody knows when that is.
 */
function clipsOf(document: Showing, { chapters }: Media, number: number, seconds?: number): Clip[] {
  return spans(chapters, seconds).map(({ at, end, title }) => ({
    '@type': 'Clip',
    name: title,
    startOffset: at,
    ...(end !== undefined && { endOffset: end }),
    url: momentUrl(document.path, number, at),
  }));
}
