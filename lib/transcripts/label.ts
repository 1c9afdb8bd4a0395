/** What a line says of who speaks, before it is weighed: names before colons, beside times, in bold, behind `>>`. */
import { CLOCK, clockSeconds, loneTime, TIME, timeFirst } from './clock';
import { isNobody, type Shape, shapeOf, tidyName } from './name-shape';
import { isNoteText } from './notes';
import type { SourceLine } from './source-line';

/**
 * `voice`: a voice tag or a cell. `timed`: a name with a time, before a colon or alone on the line. `marked`: `>> NAME:`.
 * `bold`: a name in bold before a colon. `plain`: words before a colon. `alone`: a name on a line of its own or in bold
 * before other words. `change`: `>>` or a dash, where somebody unnamed begins.
 */
type LabelForm = 'voice' | 'timed' | 'marked' | 'bold' | 'plain' | 'alone' | 'change';

export interface Label {
  readonly form: LabelForm;
  /** Empty for `change`. */
  readonly name: string;
  readonly shape: Shape;
  /** Whether the word names a thing (`Note`). */
  readonly isNobody: boolean;
  /** Seconds. */
  readonly start?: number;
  /** What is said on the same line. */
  readonly rest: string;
  readonly isBold?: boolean;
  /** Whether the time stands before the name, so that a sentence could follow it (`0:12 Thank You`). */
  readonly isTimeFirst?: boolean;
}

const MARK = /^(?:>{2,3}|[-–—‐](?=\s))\s*/;
const COLON = new RegExp(String.raw`^([^:：]{1,70}?)(?:[\s,|•·–—-]*${TIME})?\s*([:：])(.*)$`, 'isu');
const TIMED_LINE = new RegExp(
  String.raw`^([^:：]{1,70}?)(?:[\s,|•·–—-]+|(?=[[(【（<]))${TIME}\s*[:：]?$`,
  'iu',
);
const BEHIND = new RegExp(String.raw`^[[(【（<]\s*(${CLOCK})[^\])】）>]*[\])】）>][\s:：–—-]*`, 'u');

/** The label at the start of a line, if there is something that looks like one. */
export function labelOf(line: SourceLine): Label | undefined {
  if (line.table) return undefined;
  if (line.isHeading) return headingLabel(line.text);
  if (line.voice !== undefined) return voiceLabel(line, line.voice);
  if (isNoteText(line.text)) return undefined;
  const mark = MARK.exec(line.text)?.[0] ?? '';
  const text = line.text.slice(mark.length);
  const bold = (line.bold ?? '').slice(line.bold?.startsWith(mark) ? mark.length : 0);
  const lead = timeFirst(text);
  const found = colonLabel(lead?.rest ?? text, bold, mark, lead?.seconds) ?? lineLabel(text, bold, lead);
  if (found) return found;
  if (mark === '') return undefined;
  return { form: 'change', name: '', shape: 'loose', isNobody: false, rest: text };
}

/** A name as a heading: `### Ana Flores`. */
function headingLabel(text: string): Label | undefined {
  const label = lineLabel(text, text, undefined);
  return label?.form === 'alone' ? label : undefined;
}

/** The name of a cell or voice tag; a time that stands in it too is taken out. */
function voiceLabel({ text, start }: SourceLine, voice: string): Label {
  const timed = TIMED_LINE.exec(voice);
  const first = timeFirst(voice);
  const name = tidyName((timed?.[1] ?? first?.rest ?? voice).replace(/\s*[:：]$/, ''));
  const at = clockSeconds(timed?.[2] ?? '') ?? first?.seconds ?? start;
  return {
    form: 'voice',
    name,
    shape: 'name',
    isNobody: false,
    ...(at !== undefined && { start: at }),
    rest: text,
  };
}

/** `Ana: Hi`, `Ana (0:05): Hi`, `Ana: [0:05] Hi`, `Marie :`, `田中：`. */
function colonLabel(text: string, bold: string, mark: string, lead?: number): Label | undefined {
  const [, written = '', time = '', colon = '', behind = ''] = COLON.exec(text) ?? [];
  const name = tidyName(written);
  const shape = shapeOf(name);
  if (!shape) return undefined;
  const isBold =
    bold !== '' && text.indexOf(written) < bold.length && bold.trim().length >= written.trim().length;
  // `10:30`, `https://` and `std::map` are no names; where letters have no case, nobody writes a blank.
  const isTight = colon === ':' && /^[^\s"'“”«„「『([]/.test(behind);
  if (isTight && (/^[/\d:]/.test(behind) || (!isBold && /[\p{Lu}\p{Ll}]/u.test(name)))) return undefined;
  const after = BEHIND.exec(behind.trimStart());
  const start = lead ?? clockSeconds(time) ?? clockSeconds(after?.[1] ?? '') ?? loneTime(behind.trim());
  const rest = (
    after ? behind.trimStart().slice(after[0].length) : loneTime(behind.trim()) === undefined ? behind : ''
  ).trim();
  const form = start !== undefined ? 'timed' : mark.startsWith('>') ? 'marked' : isBold ? 'bold' : 'plain';
  return { form, name, shape, isNobody: isNobody(name), ...(start !== undefined && { start }), rest, isBold };
}

/** `Ana Flores 0:12`, `0:12 Ana Flores`, `[Ana Flores] 10:03:12`, and names in bold or alone on their line. */
function lineLabel(text: string, bold: string, lead: ReturnType<typeof timeFirst>): Label | undefined {
  const timed = TIMED_LINE.exec(text);
  const written = timed?.[1] ?? lead?.rest ?? text;
  const isBoldStart = bold !== '' && bold !== text && text.startsWith(bold) && !lead && !timed;
  const name = tidyName(isBoldStart ? bold : written);
  const shape = shapeOf(name);
  if (!shape || shape === 'loose') return undefined;
  const common = { name, shape, isNobody: isNobody(name) };
  const start = clockSeconds(timed?.[2] ?? '') ?? lead?.seconds;
  const isSaid = /[.,!?…。、！？]$/.test(written) && !/\b(?:Jr|Sr|Dr)\.$/.test(written);
  if (start !== undefined && !isSaid && loneTime(written) === undefined)
    return { form: 'timed', ...common, start, rest: '', ...(!timed && { isTimeFirst: true }) };
  if (isBoldStart)
    return { form: 'alone', ...common, rest: text.slice(bold.length).replace(/^\s*[-–—|]?\s*/, '') };
  if (isSaid || (bold !== text && (shape === 'short' || !/\p{Lu}/u.test(name)))) return undefined;
  return { form: 'alone', ...common, rest: '' };
}
