import type { Line, Turn } from './transcript';
import type { Cue } from './web-vtt';

/** Beyond so many characters a turn becomes another paragraph, at the end of a sentence. */
const PARAGRAPH = 450;

/** So many seconds of silence part two turns where nobody is named. */
const PAUSE = 4;

/** Sets cues as paragraphs: one for each speaker in turn, long ones cut where a sentence ends. */
export function turnsOfCues(cues: readonly Cue[]): Turn[] {
  const turns: { speaker?: string; lines: Line[] }[] = [];
  let previous: Cue | undefined;
  for (const cue of cues) {
    const { start, end, text, speaker } = cue;
    const open = turns.at(-1);
    const line = { text, start, end };
    if (open && previous && continues(previous, cue, open.lines)) open.lines.push(line);
    else turns.push({ ...(speaker && { speaker }), lines: [line] });
    previous = cue;
  }
  return turns;
}

function continues(previous: Cue, cue: Cue, lines: readonly Line[]): boolean {
  if (previous.speaker !== cue.speaker) return false;
  if (!cue.speaker && cue.start - previous.end > PAUSE) return false;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length < PARAGRAPH || !/[.!?…]["'”’»)]?$/.test(previous.text);
}
