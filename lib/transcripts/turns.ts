/** Sets what was said as the paragraphs of a page. */
import type { Said } from './said';
import type { Line, Turn } from './transcript';

/** Beyond so many characters a turn becomes another paragraph, at the end of a sentence. */
const PARAGRAPH = 450;

/** So many seconds of silence part two turns where nobody is named. */
const PAUSE = 4;

type Open = Omit<Turn, 'lines'> & { readonly lines: Line[] };

/** Cues as paragraphs: one for each speaker in turn, long ones cut where a sentence ends. */
export const turnsOfCues = (said: readonly Said[]): Turn[] => turnsWhere(said, continuesSpeech);

/** The paragraphs of a document as they are; lines that a file breaks by hand are joined. */
export const turnsOfDocument = (said: readonly Said[]): Turn[] =>
  turnsWhere(
    said,
    (previous, next) => previous.block === next.block && !next.begins && next.start === undefined,
  );

function turnsWhere(
  said: readonly Said[],
  continues: (before: Said, next: Said, open: Turn) => boolean,
): Turn[] {
  const turns: Open[] = [];
  let previous: Said | undefined;
  for (const one of said) {
    const open = turns.at(-1);
    const isApart = one.isNote || one.table || one.heading || open?.isNote || open?.table;
    if (open && previous && !isApart && previous.speaker === one.speaker && continues(previous, one, open))
      join(open.lines, one);
    else turns.push(turnOf(one));
    previous = one;
  }
  return turns;
}

function turnOf(said: Said): Open {
  const { speaker, heading, isNote, table } = said;
  return {
    ...(speaker !== undefined && { speaker }),
    ...(heading !== undefined && { heading }),
    ...(isNote && { isNote }),
    ...(table && { table }),
    lines: table ? [] : [lineOf(said)],
  };
}

const lineOf = ({ text, start, end }: Said): Line => ({
  text,
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
});

/** Lines that share a time, those of one cue or of a document, are one. */
function join(lines: Line[], said: Said): void {
  const last = lines.at(-1);
  if (last && (said.start === undefined || (last.start === said.start && last.end === said.end)))
    lines[lines.length - 1] = { ...last, text: `${last.text} ${said.text}` };
  else lines.push(lineOf(said));
}

function continuesSpeech(previous: Said, next: Said, { lines }: Turn): boolean {
  if (previous.block === next.block && !next.begins) return true;
  if (next.begins && next.speaker === undefined) return false;
  if (!next.speaker && (next.start ?? 0) - (previous.end ?? 0) > PAUSE) return false;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length < PARAGRAPH || !/[.!?…。！？]["'”’»」』)]*$/.test(previous.text);
}
