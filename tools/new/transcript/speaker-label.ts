/**
 * The forms in which transcripts say who speaks. They are more than lib/transcripts reads in a build: what is found here a person
 * sees and mends before it is written down, in the one form that the build reads.
 */
import { parseClock } from '@/lib/time.ts';
import type { Paragraph } from './paragraph.ts';

export interface Label {
  readonly name: string;
  /** Whole seconds. */
  readonly at?: number;
  /** What is said in the same paragraph; empty where the label stands on a line of its own. */
  readonly rest: string;
  /** `sure`: set off by bold type, a table or a time. `maybe`: only a word before a colon. */
  readonly strength: 'sure' | 'maybe';
}

const TIME = String.raw`[\[(]?(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?[\])]?`;
const WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'-]*`;
const PARTICLE = 'de|da|del|della|di|du|la|le|van|von|den|der|bin|al|y|and|of|the';
/** One to six words that start with a capital, particles between them, an office in brackets or after a comma. */
const NAME = String.raw`${WORD}(?:[ ,/&]+(?:${PARTICLE}|${WORD})){0,5}(?: \((?!\d+:\d)[^()]{1,40}\))?`;

const TIMED_LINE = new RegExp(String.raw`^(${NAME}):?\s+[-–—]?\s*${TIME}:?$`, 'u');
const TIME_FIRST_LINE = new RegExp(String.raw`^${TIME}\s+[-–—]?\s*(${NAME}):?$`, 'u');
const INLINE = new RegExp(
  String.raw`^(?:${TIME}\s*[-–—]?\s*)?(${NAME})(?:\s+${TIME})?\s*:(?:\s+(.*))?$`,
  'u',
);
const BOLD_LINE = new RegExp(`^(${NAME})$`, 'u');
const TIME_ONLY = new RegExp(String.raw`^${TIME}(?:\s*(?:-->|[-–—])\s*${TIME})?$`);

const MAX_NAME = 60;

/** Who speaks from a paragraph on, where it says so. */
export function labelOf(paragraph: Paragraph): Label | undefined {
  const { text, bold } = paragraph;
  if (paragraph.label !== undefined) {
    const cell = labelOf({ ...paragraph, label: undefined, text: paragraph.label, bold: paragraph.label });
    const at = cell?.at ?? parseClock(paragraph.label);
    const name = cell?.name ?? (at === undefined ? tidy(paragraph.label) : '');
    return name === '' ? undefined : { name, at, rest: text, strength: 'sure' };
  }
  const line = TIMED_LINE.exec(text);
  if (line?.[1]) return { name: tidy(line[1]), at: clock(line[2]), rest: '', strength: 'sure' };
  const timeFirst = TIME_FIRST_LINE.exec(text);
  if (timeFirst?.[2])
    return { name: tidy(timeFirst[2]), at: clock(timeFirst[1]), rest: '', strength: 'sure' };
  const inline = INLINE.exec(text);
  if (inline?.[2] && inline[2].length <= MAX_NAME) {
    const at = clock(inline[1] ?? inline[3]);
    const isBold =
      bold !== '' && text.indexOf(':', at === undefined ? 0 : text.indexOf(inline[2])) <= bold.length;
    return {
      name: tidy(inline[2]),
      at,
      rest: inline[4] ?? '',
      strength: isBold || at !== undefined || isStageName(inline[2]) ? 'sure' : 'maybe',
    };
  }
  if (bold === text && text.length <= MAX_NAME && BOLD_LINE.test(text)) {
    return { name: tidy(text), rest: '', strength: 'maybe' };
  }
  return undefined;
}

/** `SPEAKER 2`, `ASHLEY WICHMAN`, `Interviewer`: names that only a script has. */
const isStageName = (name: string): boolean =>
  /^(?:speaker|interviewer|moderator|host|guest|narrator|hablante)(?: \d+)?$/i.test(name) ||
  (name.includes(' ') && name === name.toUpperCase());

/** The time of a paragraph that holds nothing else (`[0:12]`, `00:01:02,000 --> 00:01:05,000`), in whole seconds. */
export function loneTime(text: string): number | undefined {
  return clock(TIME_ONLY.exec(text)?.[1]);
}

/** `ASHLEY WICHMAN` → `Ashley Wichman`: capitals are how scripts shout, not how a name is written. */
function tidy(name: string): string {
  const plain = name.replace(/[\s:]+$/, '').replace(/\s+/g, ' ');
  const words = plain.split(' ');
  const shouted = words.length > 1 && plain === plain.toUpperCase() && /\p{Lu}{3}/u.test(plain);
  if (!shouted) return plain;
  return words.map((word) => (word.length <= 2 ? word : capitalise(word))).join(' ');
}

const capitalise = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-’'(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** `00:12`, `1:02:03` or `00:01:02` in seconds: leading zeros of hours are common in transcripts. */
function clock(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseClock(text);
}
