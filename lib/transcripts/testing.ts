import { parseTranscript } from './parse-transcript';
import { startOf, textOf } from './transcript';

/** Reads a transcript of which a test gives the text or the bytes. */
export const read = (name: string, source: string | Buffer) => parseTranscript(name, Buffer.from(source));

/** The turns of a transcript: who speaks, when it starts (where the source says so), what is said. */
export async function turnsIn(name: string, source: string | Buffer): Promise<string[]> {
  const { transcript, faults } = await read(name, source);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return transcript.turns.map((turn) => {
    const start = startOf(turn);
    const who = turn.isNote ? 'note' : turn.table ? 'table' : (turn.speaker ?? '?');
    return `${start === undefined ? '' : `${start} `}${who}| ${textOf(turn)}`;
  });
}
