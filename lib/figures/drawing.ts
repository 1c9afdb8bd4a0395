/** What is drawn where a post has no picture: its own voice, its own chapters, or its own page. Never chance, never ornament. */
import type { Chapter, Post } from '../content/types';
import { chapteredMedia, rulerOf, secondsOf } from '../post-facts';
import { readTranscript } from '../transcripts/read-transcript';
import { chapterSkyline } from './chapter-skyline';
import { type PageLine, pageLines } from './page-lines';
import { speechBars } from './speech-bars';

/** A recording or video from left to right: how lively it is said, or how long its chapters are. */
export interface SoundDrawing {
  readonly kind: 'sound';
  /** Heights from 0 to 1, evenly from start to end. */
  readonly bars: readonly number[];
  /** Where chapters start, from 0 to 1. */
  readonly marks: readonly number[];
}

/** A text as its first pages look from afar. */
export interface TextDrawing {
  readonly kind: 'text';
  readonly lines: readonly PageLine[];
}

export type Drawing = SoundDrawing | TextDrawing;

/**
 * The drawing of a post; always the same for the same words.
 *
 * @param count bars of a recording: what the drawing has room for
 */
export async function drawingOf(post: Post, count: number): Promise<Drawing> {
  for (const medium of post.outline.media) {
    const seconds = await secondsOf(medium);
    const transcript = await readTranscript(medium.transcript);
    const bars = transcript?.isTimed ? speechBars(transcript, seconds, count) : [];
    if (bars.length > 0) return { kind: 'sound', bars, marks: marksOf(medium.chapters, seconds) };
  }
  const medium = chapteredMedia(post);
  if (!medium) return { kind: 'text', lines: pageLines(post.outline) };
  const ruler = rulerOf(medium.chapters, await secondsOf(medium));
  return {
    kind: 'sound',
    bars: chapterSkyline(ruler, count),
    marks: medium.chapters.map(({ at }) => at / ruler.span),
  };
}

function marksOf(chapters: readonly Chapter[], seconds: number | undefined): number[] {
  const { span } = rulerOf(chapters, seconds);
  return chapters.map(({ at }) => at / span);
}
