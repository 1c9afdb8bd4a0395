/** The chapters of a recording or video in every format that somebody reads. All are made of the outline's list. */
import type { Chapter } from '../content/types';
import { formatClock } from '../time';
import { jsonText, xmlText } from '../xml';

/** A chapter with where it ends. */
export interface Span extends Chapter {
  /** Whole seconds; `undefined` for the last chapter of a recording of unknown length. */
  readonly end?: number;
}

/**
 * Where each chapter ends: where the next starts, the last with the recording.
 *
 * @param seconds length of the recording, where it is known
 */
export function spans(chapters: readonly Chapter[], seconds?: number): Span[] {
  return chapters.map((chapter, index) => {
    const end = chapters[index + 1]?.at ?? seconds;
    return end !== undefined && end > chapter.at ? { ...chapter, end } : { ...chapter };
  });
}

/** Podcasting 2.0 chapters, JSON format 1.2. */
export function podcastChapters(title: string, chapters: readonly Chapter[], seconds?: number): string {
  return jsonText({
    version: '1.2.0',
    title,
    chapters: spans(chapters, seconds).map(({ at, end, title: name }) => ({
      startTime: at,
      endTime: end,
      title: name,
    })),
  });
}

/**
 * A WebVTT chapters track (https://www.w3.org/TR/webvtt1/#chapters). A cue needs an end: where nobody knows how long the
 * recording is, the last chapter lasts for a day.
 */
export function chaptersTrack(chapters: readonly Chapter[], seconds?: number): string {
  const cues = spans(chapters, seconds).map(
    ({ at, end, title }) => `${timestamp(at)} --> ${timestamp(end ?? at + 86_400)}\n${cueText(title)}\n`,
  );
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** Lines to paste into the description of a video on YouTube, which makes chapters of them. */
export function chapterLines(chapters: readonly Chapter[]): string {
  return chapters.map(({ at, title }) => `${formatClock(at)} ${title}\n`).join('');
}

/** What keeps YouTube from making chapters of a list: it wants the first at 0:00, three at least, of ten seconds each. */
export function youTubeFaults(chapters: readonly Chapter[], seconds?: number): string[] {
  const short = spans(chapters, seconds).filter(({ at, end }) => end !== undefined && end - at < 10);
  return [
    ...(chapters[0]?.at === 0 ? [] : ['The first chapter must start at 0:00.']),
    ...(chapters.length < 3 ? [`There must be three chapters at least; there are ${chapters.length}.`] : []),
    ...short.map(({ at, title }) => `“${title}” at ${formatClock(at)} is shorter than ten seconds.`),
  ];
}

/** `00:03:00.000`: normal play time with milliseconds, as WebVTT and Podlove Simple Chapters take it. */
export function timestamp(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}.000`;
}

/** Text of a cue: one line, without markup. */
const cueText = (text: string): string =>
  xmlText(text).replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
