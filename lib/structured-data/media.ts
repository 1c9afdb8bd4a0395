/** Recordings, videos and pictures as things. */
import type { AudioObject, Clip, ImageObject, MediaObject, VideoObject } from 'schema-dts';
import { CARD } from '../cards/card-tree';
import { spans } from '../chapters/formats';
import type { Audio, Media, Post, Video } from '../content/types';
import { entrySummary } from '../feeds/entry-content';
import type { AudioFacts } from '../media/facts';
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

/** The id of a post's recording or video; `number` counts from 1. */
export const mediaId = (post: Post, media: Media, number: number): string =>
  `${absoluteUrl(post.path)}#${media.kind}-${number}`;

/** A recording with its chapters and where its transcript is. */
export function audioObject(post: Post, audio: Audio, number: number, facts: AudioFacts): AudioObject {
  const clips = clipsOf(post, audio, number, facts.seconds);
  return {
    '@type': 'AudioObject',
    '@id': mediaId(post, audio, number),
    name: audio.title,
    description: entrySummary(post) || audio.title,
    contentUrl: absoluteUrl(audio.src),
    encodingFormat: facts.type,
    uploadDate: post.publishedFrom.iso,
    inLanguage: post.lang,
    ...(facts.bytes !== undefined && { contentSize: formatSize(facts.bytes, 'en') }),
    ...(facts.seconds !== undefined && { duration: isoDuration(facts.seconds) }),
    ...transcriptOf(post, audio, number),
    ...(clips.length > 0 && { hasPart: clips }),
  };
}

/**
 * A video with its chapters. Where nobody wrote down when it was uploaded, the day on which this site first showed it
 * stands in: schema.org's `uploadDate` is about “this site”, and search engines demand one.
 */
export function videoObject(post: Post, video: Video, number: number): VideoObject {
  const clips = clipsOf(post, video, number, video.durationSeconds);
  return {
    '@type': 'VideoObject',
    '@id': mediaId(post, video, number),
    name: video.title,
    description: entrySummary(post) || video.title,
    thumbnailUrl: video.poster ? absoluteUrl(video.poster) : thumbnailUrl(video.id),
    uploadDate: video.uploaded ?? post.publishedFrom.iso,
    embedUrl: embedUrl(video.id),
    inLanguage: post.lang,
    ...(video.durationSeconds !== undefined && { duration: isoDuration(video.durationSeconds) }),
    ...transcriptOf(post, video, number),
    ...(clips.length > 0 && { hasPart: clips }),
  };
}

/**
 * Where the transcript is to be read, on the page where it is a file of the site's own, and the file itself. Its words are not
 * repeated here: they stand in the page, and a page should not be sent twice.
 */
function transcriptOf(post: Post, { transcript }: Media, number: number) {
  if (transcript === undefined) return {};
  const file: MediaObject = {
    '@type': 'MediaObject',
    contentUrl: absoluteUrl(transcript),
    encodingFormat: mimeType(transcript) ?? 'text/html',
  };
  const place = transcript.startsWith('/') ? `${absoluteUrl(post.path)}#${transcriptId(number)}` : transcript;
  return { transcript: place, associatedMedia: file };
}

/**
 * Chapters as key moments. Each ends where the next starts; the last one ends with the recording, and has no end where
 * nobody knows when that is.
 */
function clipsOf(post: Post, { chapters }: Media, number: number, seconds?: number): Clip[] {
  return spans(chapters, seconds).map(({ at, end, title }) => ({
    '@type': 'Clip',
    name: title,
    startOffset: at,
    ...(end !== undefined && { endOffset: end }),
    url: momentUrl(post.path, number, at),
  }));
}
