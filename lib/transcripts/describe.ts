import { speakerKey } from './speakers';
import type { Transcript } from './transcript';

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/**
 * What was found in a transcript: `44 turns, 3 speakers, 12 paragraphs without a speaker`. A turn is what one person says
 * until another does. Notes and tables are told apart.
 */
export function describeTranscript({ turns }: Transcript): string {
  const said = turns.filter(({ isNote, table }) => !isNote && !table);
  const speakers = new Set(
    said.flatMap(({ speaker }) => (speaker === undefined ? [] : [speakerKey(speaker)])),
  );
  const unnamed = said.filter(({ speaker }) => speaker === undefined).length;
  const runs = said.filter(
    ({ speaker }, at) => speaker !== undefined && speaker !== said[at - 1]?.speaker,
  ).length;
  // In captions, long turns are cut by us; in a document each paragraph is its author's.
  const more = said.filter(
    ({ speaker, lines }, at) =>
      speaker !== undefined && speaker === said[at - 1]?.speaker && lines[0]?.end === undefined,
  ).length;
  const notes = turns.filter(({ isNote }) => isNote).length;
  const tables = turns.filter(({ table }) => table).length;
  return [
    ...(runs > 0 ? [plural(runs, 'turn'), plural(speakers.size, 'speaker')] : []),
    ...(unnamed > 0 ? [`${plural(unnamed, 'paragraph')} without a speaker`] : []),
    ...(more > 0
      ? [`${plural(more, 'paragraph')} that ${more === 1 ? 'continues' : 'continue'} a turn`]
      : []),
    ...(notes > 0 ? [plural(notes, 'note')] : []),
    ...(tables > 0 ? [plural(tables, 'table')] : []),
  ].join(', ');
}

/** What to do where nobody is named; `undefined` where somebody is. */
export const withoutSpeakers = ({ turns }: Transcript): string | undefined =>
  turns.some(({ speaker }) => speaker !== undefined)
    ? undefined
    : 'Where more than one person speaks, start each turn with a name and a colon: Ana Flores: Welcome.';
