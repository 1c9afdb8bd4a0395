/** What a list or a folio line says of a post without opening it. */
import { audioFacts } from '#measured-files';
import type { Chapter, Media, Outline, Post } from './content/types';
import { wholeMinutes } from './time';

/** Adults read about 230 words of plain prose a minute. */
const WORDS_PER_MINUTE = 230;
const YEAR = 365.2425 * 24 * 60 * 60 * 1000;

export type PostKind = 'podcast' | 'audio' | 'video' | 'link' | 'article';

/** What a post is at heart: its first recording decides; a link post points elsewhere; the rest are articles. */
export function kindOf(post: Post): PostKind {
  const media = post.outline.media[0];
  if (media?.kind === 'audio') return post.series ? 'podcast' : 'audio';
  if (media?.kind === 'video') return 'video';
  return post.source ? 'link' : 'article';
}

/** Whether there is something to hear in a body. */
export const hasAudio = ({ media }: Pick<Outline, 'media'>): boolean =>
  media.some(({ kind }) => kind === 'audio');

/** Whole minutes that the running text takes to read, at least one. */
const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

export type Length =
  | { readonly unit: 'minutes'; readonly value: number }
  | { readonly unit: 'chapters'; readonly value: number }
  | { readonly unit: 'reading'; readonly value: number };

/** Whole seconds of a recording: measured where it is the site's own, else as its author wrote it. */
export async function secondsOf(media: Media): Promise<number | undefined> {
  return media.kind === 'audio' ? (await audioFacts(media)).seconds : media.durationSeconds;
}

/**
 * How long a post is: whole minutes of its recording, else its number of chapters; for a text, minutes of reading.
 * `undefined` for a link post without text of its own, and for a recording whose length nobody wrote down: its size is no length.
 */
export async function lengthOf(post: Post): Promise<Length | undefined> {
  const media = post.outline.media[0];
  const seconds = media && (await secondsOf(media));
  if (seconds) return { unit: 'minutes', value: wholeMinutes(seconds) };
  if (media && media.chapters.length > 1) return { unit: 'chapters', value: media.chapters.length };
  if (media) return undefined;
  return post.outline.words > 0 ? { unit: 'reading', value: readingMinutes(post.outline.words) } : undefined;
}

/** The first recording of a post that has chapters. */
export const chapteredMedia = (post: Post): Media | undefined =>
  post.outline.media.find((media) => media.chapters.length > 1);

/** Whole years between a post and the moment of the build (milliseconds). */
export const ageInYears = (post: Post, now: number): number => Math.floor((now - post.date.instant) / YEAR);

export interface Ruler {
  readonly chapters: readonly Chapter[];
  /** Seconds that the ruler spans. */
  readonly span: number;
  /** Whether the end of the recording is unknown: the ruler then runs a little past its last chapter. */
  readonly open: boolean;
}

/** The scale of a chapter ruler: the recording's length where it is known, else a tenth more than the last chapter. */
export function rulerOf(chapters: readonly Chapter[], durationSeconds?: number): Ruler {
  const last = chapters.at(-1)?.at ?? 0;
  if (durationSeconds && durationSeconds > last) return { chapters, span: durationSeconds, open: false };
  return { chapters, span: Math.max(60, Math.round(last * 1.1)), open: true };
}
