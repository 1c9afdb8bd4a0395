/** Gives every line of a transcript to who says it. */
import { loneTime, timeFirst } from './clock';
import { isNoteText } from './notes';
import type { SourceLine } from './source-line';
import type { Weighed } from './speakers';

/** Words of one person that stand together in the source. */
export interface Said {
  readonly place: number;
  readonly block: number;
  readonly text: string;
  readonly speaker?: string;
  /** Whether a label or a change of speaker stands before the words. */
  readonly begins: boolean;
  readonly isNote?: boolean;
  readonly table?: SourceLine['table'];
  readonly heading?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Lines with their speakers: who is named speaks until somebody else is. Headings stand with what follows them. */
export function whoSays(lines: readonly SourceLine[], { labels }: Weighed, isCues = false): Said[] {
  const said: Said[] = [];
  const bareTimes = !isCues && bareTimesCount(lines);
  const hasVoices = lines.some(({ voice }) => voice !== undefined);
  const firstLabel = labels.findIndex((label) => label !== undefined);
  let speaker: string | undefined;
  let time: number | undefined;
  let heading: string | undefined;
  let isNew = false;
  const add = (line: SourceLine, text: string, extra: Partial<Said>): void => {
    const { place, block, start, end } = line;
    const times = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
    said.push({ place, block, text, begins: false, ...times, ...(heading && { heading }), ...extra });
    heading = undefined;
  };
  lines.forEach((line, at) => {
    const label = labels[at];
    const lone = isCues ? undefined : loneTime(line.text);
    if (lone !== undefined) time = lone;
    else if (line.isHeading && !label) heading = line.text;
    else if (line.table) add(line, '', { table: line.table });
    else if (isNoteText(line.text) && !label) add(line, line.text, { isNote: true });
    else if (label) {
      speaker = label.name || undefined;
      const start = (isCues ? line.start : label.start) ?? time ?? line.start;
      time = label.rest === '' ? start : undefined;
      isNew = label.rest === '';
      if (!isNew)
        add(line, label.rest, { begins: true, ...named(speaker), ...(start !== undefined && { start }) });
    } else {
      // Where voices have tags, words without one are nobody’s.
      if (isCues && hasVoices) speaker = undefined;
      const lead = isCues ? undefined : timeFirst(line.text);
      const own = lead && (lead.isBracketed || bareTimes) ? lead : undefined;
      const start = own?.seconds ?? time ?? line.start;
      const isHeader = !isCues && firstLabel > at && start === undefined;
      const note = isHeader ? { isNote: true } : named(speaker);
      add(line, own?.rest ?? line.text, { begins: isNew, ...note, ...(start !== undefined && { start }) });
      time = undefined;
      isNew = false;
    }
  });
  return said.filter(({ text, table }) => text !== '' || table);
}

const named = (speaker: string | undefined) => (speaker === undefined ? {} : { speaker });

/** Whether times without brackets before words are times: two at least, never falling, before a third of the paragraphs. */
function bareTimesCount(lines: readonly SourceLine[]): boolean {
  const times = lines.flatMap(({ text }) => timeFirst(text) ?? []).filter(({ isBracketed }) => !isBracketed);
  const isRising = times.every(({ seconds }, at) => seconds >= (times[at - 1]?.seconds ?? 0));
  return times.length > 1 && isRising && times.length * 3 >= new Set(lines.map(({ block }) => block)).size;
}
