/** Reads WebVTT (W3C, “The Web Video Text Tracks Format”), as far as it says what is heard when. */

export interface Cue {
  /** Seconds, in thousandths. */
  readonly start: number;
  readonly end: number;
  /** Plain text on one line: tags removed, entities resolved. */
  readonly text: string;
  /** From the voice tag, `<v Ada>`. */
  readonly speaker?: string;
}

/** A place where a file is no WebVTT. */
interface VttFault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

export interface VttResult {
  readonly cues: readonly Cue[];
  readonly faults: readonly VttFault[];
}

const TIMING =
  /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:[ \t]|$)/;

/**
 * All cues of a file, in their order. A cue in which several people speak becomes one for each. Faults do not stop the
 * reading: all of a file are reported at once.
 *
 * @param source the text of the file; a byte order mark and any line ends are allowed
 */
export function readWebVtt(source: string): VttResult {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const cues: Cue[] = [];
  const faults: VttFault[] = [];
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? ''))
    faults.push({
      line: 1,
      message: `Found “${excerpt(lines[0] ?? '')}”, expected WEBVTT`,
      fix: 'A caption file starts with the line WEBVTT, then an empty line.',
    });
  for (const block of blocksOf(lines)) readBlock(block, cues, faults);
  return { cues, faults };
}

interface Block {
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** Blocks below the header, separated by empty lines. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  lines.forEach((text, index) => {
    if (text !== '') {
      if (open.length === 0) blocks.push({ line: index + 1, lines: open });
      open.push(text);
    } else open = [];
  });
  return blocks.filter(({ line }) => line > 1);
}

function readBlock({ line, lines }: Block, cues: Cue[], faults: VttFault[]): void {
  if (/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(lines[0] ?? '')) return;
  // A cue may have a name on the line before its times.
  const at = lines[0]?.includes('-->') ? 0 : 1;
  const timing = lines[at];
  const match = TIMING.exec(timing ?? '');
  if (!match) {
    faults.push({
      line: line + (timing === undefined ? 0 : at),
      message: `Found “${excerpt(timing ?? lines[0] ?? '')}”, expected two times`,
      fix: 'Write the times of a cue as 00:01:02.500 --> 00:01:06.000, with its words on the lines below.',
    });
    return;
  }
  const start = secondsOf(match.slice(1, 5));
  const end = secondsOf(match.slice(5, 9));
  const previous = cues.at(-1)?.start ?? 0;
  if (end <= start || start < previous)
    faults.push({
      line: line + at,
      message: end <= start ? 'The cue ends before it starts' : 'The cue starts before the one above it',
      fix: 'Put the cues into the order in which they are heard.',
    });
  for (const { speaker, text } of voicesOf(lines.slice(at + 1).join('\n')))
    cues.push({ start, end, text, ...(speaker && { speaker }) });
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', thousandths = '0']: string[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

/** The payload of a cue, cut where another voice begins. */
function voicesOf(payload: string): { speaker?: string; text: string }[] {
  return payload
    .split(/(?=<v[.\s])/)
    .map((part) => {
      const voice = /^<v(?:\.[^\s>]*)?[ \t]+([^>]+)>/.exec(part);
      return { speaker: voice?.[1] && resolveEntities(voice[1]).trim(), text: plainText(part) };
    })
    .filter(({ text }) => text !== '');
}

/** Text without the tags of WebVTT: `<v …>`, `<c.red>`, `<i>`, `<00:01:02.000>`. */
function plainText(payload: string): string {
  return resolveEntities(payload.replace(/<\/?[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

const resolveEntities = (text: string): string =>
  text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (entity, name: string) => ENTITIES[name] ?? entity);

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
