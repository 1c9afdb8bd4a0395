/** Chapters from the timestamps that people paste into the description of a YouTube video. */
import type { Chapter } from '@/lib/content/types.ts';
import { formatClock, parseClock } from '@/lib/time.ts';

export interface PastedChapters {
  readonly chapters: readonly Chapter[];
  /** What a person should look at, in sentences. */
  readonly warnings: readonly string[];
}

const TIME = String.raw`[(\[]?(\d{1,3}:\d{2}(?::\d{2})?)[)\]]?`;
const EDGE = String.raw`[\s\-–—|•·*:.]`;
const TIME_FIRST = new RegExp(`^${EDGE}*${TIME}${EDGE}+(.+)$`);
const TIME_LAST = new RegExp(`^${EDGE}*(.+?)${EDGE}+${TIME}$`);
const LINK = /^[\s\-–—|•·*]*\[(.+?)\]\(\S*?[?&#]t=([\dhms]+)\S*\)\s*$/;

/**
 * Reads one chapter a line: `3:00 Title`, `[00:03:00] – Title`, `Title (3:00)`, `[Title](https://…&t=3m00s)`. Lines
 * without a time are left out and named in the warnings, as are times that do not rise.
 */
export function readChapters(text: string): PastedChapters {
  const warnings: string[] = [];
  const chapters: Chapter[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '') return;
    const chapter = readLine(line);
    const last = chapters.at(-1);
    if (!chapter) warnings.push(`Line ${index + 1} has no time and was left out: “${line.slice(0, 60)}”.`);
    else if (last && chapter.at <= last.at) {
      const order = `${formatClock(chapter.at)} is not after ${formatClock(last.at)}`;
      warnings.push(`Line ${index + 1} was left out: its time ${order}.`);
    } else chapters.push(chapter);
  });
  const [first] = chapters;
  if (first && first.at > 0)
    warnings.push(
      `The first chapter starts at ${formatClock(first.at)}; YouTube shows chapters only where one starts at 0:00.`,
    );
  return { chapters, warnings };
}

function readLine(line: string): Chapter | undefined {
  const link = LINK.exec(line);
  if (link?.[1] && link[2]) return chapterOf(linkSeconds(link[2]), link[1]);
  const first = TIME_FIRST.exec(line);
  if (first?.[1] && first[2]) return chapterOf(parseClock(first[1]), first[2]);
  const last = TIME_LAST.exec(line);
  if (last?.[1] && last[2]) return chapterOf(parseClock(last[2]), last[1]);
  return undefined;
}

function chapterOf(at: number | undefined, title: string): Chapter | undefined {
  return at === undefined ? undefined : { at, title: title.replace(/\s+/g, ' ').trim() };
}

/** Seconds of the `t` of an address: `180`, `180s`, `3m00s`, `1h2m3s`. */
export function linkSeconds(text: string): number | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
