import type { Audio, Media, Post } from '../content/types';
import { absoluteUrl, transcriptTextPath } from '../urls';

/** Formats that podcast apps read, by extension. */
const TYPES: Readonly<Record<string, string>> = {
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  html: 'text/html',
  htm: 'text/html',
  txt: 'text/plain',
  json: 'application/json',
};

export interface PodcastTranscript {
  /** Absolute. */
  readonly url: string;
  readonly type: string;
  readonly language: string;
}

/**
 * The transcripts of a recording that podcast apps can show (`podcast:transcript`). A Word document on another host is a link
 * in the notes only; one of the site's own, or a Markdown file, is there as plain text as well.
 *
 * @param number the recording's 1-based number among the media of its post
 */
export function podcastTranscripts(post: Post, audio: Audio, number: number): PodcastTranscript[] {
  const type = appType(audio.transcript);
  if (audio.transcript && type) return [{ url: absoluteUrl(audio.transcript), type, language: post.lang }];
  if (!needsTranscriptText(post, audio)) return [];
  const url = absoluteUrl(transcriptTextPath(post.path, number));
  return [{ url, type: 'text/plain', language: post.lang }];
}

/** Whether an episode has a transcript on this site that no podcast app reads as it is. */
export const needsTranscriptText = (post: Post, { kind, transcript }: Media): boolean =>
  kind === 'audio' &&
  post.series !== undefined &&
  transcript?.startsWith('/') === true &&
  appType(transcript) === undefined;

/** The media type of a transcript that podcast apps read. */
function appType(transcript = ''): string | undefined {
  const extension = /\.([a-z]+)(?:[?#]|$)/i.exec(transcript)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}
