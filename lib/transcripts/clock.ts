/** Times as transcripts and lists of chapters write them: `0:12`, `[00:01:02.500]`, `(1:02:03)`, `00:01:02:14` with frames. */

/** A time without brackets, as the source of an expression. */
export const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,3}|[:;]\d{2})?(?![\d:])`;

/** What joins the two ends of a range. */
const TO = String.raw`\s*(?:-->|[-–—~〜→]|to\b|bis\b)\s*`;

/** A time or a range in brackets or without; the first group is where it starts. Never a time of day (`3:00 pm`). */
export const TIME = String.raw`[\[(【（<]?\s*(${CLOCK})(?:${TO}${CLOCK})?\s*[\])】）>]?(?!\s*[ap]\.?m\b)`;

/** Seconds of a written time, in thousandths; frames are left out. `undefined` where it is none. */
export function clockSeconds(text: string): number | undefined {
  const parts = text.trim().replace(',', '.').split(/[:;]/);
  if (parts.length === 4) parts.pop();
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d+(?:\.\d+)?$/.test(part)))
    return undefined;
  const [seconds = 0, minutes = 0, hours] = parts.map(Number).reverse();
  if (seconds >= 60 || (hours !== undefined && minutes > 59)) return undefined;
  return Math.round(((hours ?? 0) * 3600 + minutes * 60 + seconds) * 1000) / 1000;
}

const ALONE = new RegExp(`^${TIME}$`, 'iu');
const FIRST = new RegExp(String.raw`^${TIME}(?=$|[\s\-–—|:：,])[\s\-–—|•·:：,]*`, 'iu');

/** The time that a text holds and nothing else, in seconds. */
export const loneTime = (text: string): number | undefined => clockSeconds(ALONE.exec(text)?.[1] ?? '');

export interface TimeFirst {
  readonly seconds: number;
  /** What stands behind it. */
  readonly rest: string;
  /** `[0:12]` and `(0:12)` are times beyond doubt; `0:12` may be part of a sentence. */
  readonly isBracketed: boolean;
}

/** The time with which a text starts; `undefined` where it starts with something else. */
export function timeFirst(text: string): TimeFirst | undefined {
  const match = FIRST.exec(text);
  const seconds = clockSeconds(match?.[1] ?? '');
  if (!match || seconds === undefined) return undefined;
  return { seconds, rest: text.slice(match[0].length), isBracketed: !/^\d/.test(text) };
}
