/** A line of a pasted list of chapters, in any of the forms in which people and programs write it. */
import { parseMoment } from '../time';
import { CLOCK, clockSeconds, TIME } from '../transcripts/clock';

export interface TimestampLine {
  /** Whole seconds; missing where the line has no time. */
  readonly at?: number;
  /** The words; empty where the line is a time alone. */
  readonly title: string;
}

const SPELLED = String.raw`\d{1,2}h\s?\d{1,2}m(?:\s?\d{1,2}s)?|\d{1,3}m\s?\d{1,2}s`;
const ANY = String.raw`(?:${TIME}|[\[(]?(${SPELLED})[\])]?(?![a-z]))`;

/** What stands between times, words and the edge of a line. */
const EDGE = String.raw`[\s\-–—‐―|•·*:.,;@~→►▶‣●○◦>=…]`;
/** Bullets, pictures and numbers before the first word or time. */
const BULLET = /^(?:[\s\-–—*•·►▶‣●○◦→»>|#]|\p{Extended_Pictographic}|\uFE0F)+(?=\S)/u;
const NUMBER = new RegExp(String.raw`^(?:#?\d{1,3}[.):]\s+|#?\d{1,3}\s+(?=[\[(【（]?${CLOCK}))`, 'u');

const AT_START = new RegExp(
  String.raw`^["“«]?${ANY}(?:(?<=[\])】）])|(?![a-z\d\])】）]))(?:${EDGE}*)(.*)$`,
  'iu',
);
const AT_END = new RegExp(String.raw`^(.+?)(?:${EDGE}+|(?=[\[(【（]))${ANY}\.?$`, 'iu');
const BRACKETED = new RegExp(String.raw`^(.+?)\s*([\[(【（]\s*${CLOCK}\s*[\])】）])\s*(.+)$`, 'iu');
/** Characters. A longer line is no title of a chapter. */
const LONGEST = 500;
/** Labels of Audacity: start and end in seconds, then the words. */
const SECONDS = /^(\d+\.\d{3,})\t(?:\d+\.\d{3,}\t)?(.+)$/;

/**
 * The first time of a line and its words: `3:10 Budget`, `[00:03:10.500] – Budget`, `0:00 - 9:24 Budget`, `Budget (3:10)`,
 * `#2 (00:10:00) Budget`, `【03:10】Budget`, `[3:10](https://…) Budget`, `[Budget](https://…&t=3m10s)`, `3m10s Budget`.
 */
export function readTimestampLine(raw: string): TimestampLine {
  if (raw.length > LONGEST) return { title: raw.trim() };
  const seconds = SECONDS.exec(raw.trim());
  if (seconds) return { at: Math.floor(Number(seconds[1])), title: tidy(seconds[2] ?? '') };
  const { text, linked } = withoutLinks(
    raw.replace(/[\d０-９]+(?:[:：][\d０-９]{2})+/g, (time) => time.normalize('NFKC')),
  );
  const bare = text
    .replace(/\*\*|__/g, '')
    .replace(/^CHAPTER\d+(?:NAME)?=/, '')
    .trim()
    .replace(BULLET, '')
    .replace(NUMBER, '')
    .replace(BULLET, '');
  const first = AT_START.exec(bare);
  const start = timeOf(first, 1);
  if (start !== undefined) return { at: start, title: tidy(first?.[3] ?? '') };
  const last = AT_END.exec(bare);
  const end = timeOf(last, 2);
  if (end !== undefined) return { at: end, title: tidy(last?.[1] ?? '') };
  const inside = BRACKETED.exec(bare);
  const middle = inside && clockSeconds((inside[2] ?? '').replace(/[^\d:.,;]/g, ''));
  if (inside && middle !== undefined && middle !== null)
    return { at: Math.floor(middle), title: tidy(`${inside[1]} ${inside[3]}`) };
  return linked === undefined ? { title: tidy(bare) } : { at: linked, title: tidy(bare) };
}

function timeOf(match: RegExpExecArray | null, group: number): number | undefined {
  const clock = clockSeconds(match?.[group] ?? '');
  if (clock !== undefined) return Math.floor(clock);
  const spelled = match?.[group + 1]?.replace(/\s/g, '');
  return spelled === undefined ? undefined : parseMoment(spelled);
}

/** The words of links, and the moment that one of their addresses names. */
function withoutLinks(line: string): { text: string; linked?: number } {
  let linked: number | undefined;
  const take = (address: string): void => {
    const moment = /[?&#](?:t|start|time_continue)=([\dhms:.]+)/.exec(address)?.[1];
    linked ??= moment === undefined ? undefined : parseMoment(moment.replace(/\.\d+$/, ''));
  };
  const text = line
    .replace(/\[([^\]]*)\]\(\s*<?([^)\s>]*)>?[^)]*\)/g, (_, words: string, address: string) => {
      take(address);
      return words;
    })
    .replace(/<a\s[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gi, (_, address: string, words: string) => {
      take(address);
      return words;
    })
    .replace(/<?https?:\/\/[^\s>)]+>?/g, (address) => {
      take(address);
      return '';
    });
  return linked === undefined ? { text } : { text, linked };
}

const TRIM = new RegExp(String.raw`^(?:${EDGE.replace('.', '')})+|[\s\-–—‐―|•·*:,;@~→►=]+$`, 'gu');

const tidy = (title: string): string => title.replace(/\s+/g, ' ').replace(TRIM, '').trim();

/** What of a title is still no words of it: a time or a part of a link at its start or end. `undefined` where it is clean. */
export function leftoverIn(title: string): string | undefined {
  const time = new RegExp(String.raw`^[\[(]?${CLOCK}|${CLOCK}[\])]?$`, 'u').exec(title)?.[0];
  return time ?? /^(?:\]\(|[<>])|(?:\]\(|[<>])$|\]\(/.exec(title)?.[0];
}
