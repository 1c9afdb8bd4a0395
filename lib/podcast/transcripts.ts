import type { Audio } from '../content/types';
import { absoluteUrl } from '../urls';

/** Formats that podcast apps read, by extension; a Word document or Markdown file is a link in the notes instead. */
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

/** The transcripts of a recording that podcast apps can show (`podcast:transcript`). */
export function podcastTranscripts(audio: Audio, language: string): PodcastTranscript[] {
  const extension = /\.([a-z]+)(?:[?#]|$)/i.exec(audio.transcript ?? '')?.[1]?.toLowerCase() ?? '';
  const type = Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
  return audio.transcript && type ? [{ url: absoluteUrl(audio.transcript), type, language }] : [];
}
