/** Reads the cues of WebVTT (W3C, “WebVTT: The Web Video Text Tracks Format”, 6.1 parsing) and of SubRip, `.srt`. */
import { type Fault, faults as make } from './faults';

/** A cue as it stands in the file. */
export interface RawCue {
  /** 1-based line of its times. */
  readonly line: number;
  /** Seconds, in thousandths. */
  readonly start: number;
  readonly end: number;
  /** What stands on the line above its times. */
  readonly id: string;
  /** The lines of its words, markup included. */
  readonly payload: readonly string[];
}

export interface CueFile {
  readonly cues: readonly RawCue[];
  readonly faults: readonly Fault[];
}

const CLOCK = String.raw`(?:(\d{1,4}):)?(\d{2}):(\d{2})([.,])(\d{1,3})`;
const TIMING = new RegExp(String.raw`^\s*${CLOCK}[ \t]*-->[ \t]*${CLOCK}(?:[ \t].*)?$`);
/** A line that begins a cue: browsers look for the arrow, and nothing else. */
const isTiming = (line: string | undefined): boolean => line?.includes('-->') === true;

/**
 * All cues of a file, in their order. A line with `-->` begins a cue, whether an empty line stands above it or not. Faults
 * do not stop the reading: all of a file are reported at once.
 *
 * @param source the text of the file; a byte order mark and any line ends are allowed
 */
export function readCues(source: string, form: 'vtt' | 'srt'): CueFile {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const faults: Fault[] = [];
  let at = 0;
  if (form === 'vtt') {
    const isSubRip = isSubRipNamedVtt(lines);
    if (isSubRip) return { cues: [], faults: [make.subRip] };
    if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) faults.push(make.noHeader(lines[0] ?? ''));
    else while (at < lines.length && lines[at]?.trim() !== '' && !isTiming(lines[at])) at += 1;
  }
  const cues: RawCue[] = [];
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || (at === 0 && faults.length > 0 && !isTiming(line) && !isTiming(lines[1])))
      at += 1;
    else if (form === 'vtt' && /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(line) && !isTiming(line))
      at = skipBlock(lines, at);
    else if (isTiming(line) || isTiming(lines[at + 1])) at = readCue(lines, at, form, cues, faults);
    else {
      faults.push(cues.length > 0 ? make.stray(line, at + 1) : make.timing(line, at + 1, form));
      at = skipBlock(lines, at);
    }
  }
  if (cues.length === 0 && faults.length === 0) faults.push(make.noCues(form));
  return { cues, faults };
}

/** Whether a file called .vtt holds SubRip: no WEBVTT line, and commas in its times. */
function isSubRipNamedVtt([first = '', ...rest]: readonly string[]): boolean {
  const timing = [first, ...rest].find(isTiming);
  return !first.startsWith('WEBVTT') && timing !== undefined && /\d,\d{3}\s*-->/.test(timing);
}

/** The line after a block: a comment, a style, or words without times. */
function skipBlock(lines: readonly string[], from: number): number {
  let at = from + 1;
  while (at < lines.length && lines[at]?.trim() !== '' && !isTiming(lines[at]) && !isTiming(lines[at + 1]))
    at += 1;
  return at;
}

function readCue(
  lines: readonly string[],
  from: number,
  form: 'vtt' | 'srt',
  cues: RawCue[],
  faults: Fault[],
): number {
  const at = isTiming(lines[from]) ? from : from + 1;
  const payload: string[] = [];
  let next = at + 1;
  while (next < lines.length && lines[next] !== '' && !isTiming(lines[next])) {
    const line = lines[next] ?? '';
    // The number of the next cue, where no empty line stands above it.
    if (/^\s*\d*\s*$/.test(line) && isTiming(lines[next + 1])) break;
    payload.push(line);
    next += 1;
  }
  const match = TIMING.exec(lines[at] ?? '');
  const start = secondsOf(match?.slice(1, 6));
  const end = secondsOf(match?.slice(6, 11));
  const line = at + 1;
  if (!match || start === undefined || end === undefined)
    faults.push(make.timing(lines[at] ?? '', line, form));
  else {
    if (form === 'vtt' && (match[4] === ',' || match[9] === ',' || match[5]?.length !== 3))
      faults.push(make.timing(lines[at] ?? '', line, form));
    if (end < start) faults.push(make.backwards(line));
    else if (start < (cues.at(-1)?.start ?? 0)) faults.push(make.order(line));
    cues.push({ line, start, end, id: at > from ? (lines[from] ?? '').trim() : '', payload });
  }
  return next;
}

/** Hours, minutes, seconds, the sign before the thousandths, and these. */
function secondsOf([hours = '0', minutes = '', seconds = '', , thousandths = '']: readonly (
  | string
  | undefined
)[] = []): number | undefined {
  if (Number(minutes) > 59 || Number(seconds) > 59 || minutes === '') return undefined;
  return (
    Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths.padEnd(3, '0')) / 1000
  );
}
