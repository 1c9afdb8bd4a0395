/**
 * Weighs which of the labels of a transcript name somebody who speaks.
 *
 * The rule of evidence, in the order in which it is applied:
 *
 * 1. **The form says so**: a voice tag, a left-hand cell, `>> NAME:`, a name in bold before a colon, and a name with a
 *    time of its own (`Ana Flores 0:12`, `Ana (0:12): Hi`) count even once.
 * 2. **The name comes back**: a plain `Ana Flores:`, or a name alone on its line, counts where it is there twice. A single
 *    word (`Ana:`) needs somebody else who is named too; words that need not be a name (`ana’s phone:`) need a transcript
 *    of which most paragraphs start so.
 * 3. **The whole is written so**: where half of the paragraphs start with a label, a full name that is there once counts;
 *    where four of five do, a single word does, and where nine of ten do, whatever a tool uses for a name.
 * 4. **Never**: words for things (`Note:`, `Step 2:`, `Date:`), times (`10:30`) and addresses (`https://`). `Question:` and
 *    `Answer:` count as a pair, where each is there twice.
 * 5. **Above the first speaker** who comes back or has a time, lines such as `Host: Maria Alvarez` are a header: they have
 *    no time where the others have one, or do not end as a sentence does.
 */
import { loneTime } from './clock';
import { type Label, labelOf } from './label';
import { QUESTION_AND_ANSWER } from './name-shape';
import { isNoteText } from './notes';
import type { SourceLine } from './source-line';

export interface Weighed {
  /** For each line the label that counts, if it has one. */
  readonly labels: readonly (Label | undefined)[];
  /** Labels that could name somebody and do not count, with their lines. */
  readonly doubtful: readonly { readonly line: SourceLine; readonly name: string }[];
}

/** One person under one key: capitals and offices in brackets apart. */
export const speakerKey = (name: string): string =>
  name
    .replace(/\s*[(（[][^)）\]]*[)）\]]$/, '')
    .toLowerCase()
    .normalize('NFKC');

/** Weighs the labels of all lines. In cues everything is said, so that nothing is a header. */
export function weighLabels(lines: readonly SourceLine[], isCues = false): Weighed {
  const found = lines.map(labelOf);
  const proof = evidence(lines, found);
  const counted = found.map((label, at) =>
    label && counts(label, lines, found, at, proof) ? label : undefined,
  );
  const labels = isCues ? counted : withoutHeader(counted, proof);
  const doubtful = lines.flatMap((line, at) => {
    const label = found[at];
    const isMaybe = label?.form === 'plain' && label.shape !== 'loose' && !label.isNobody && !counted[at];
    return isMaybe ? [{ line, name: label.name }] : [];
  });
  return { labels, doubtful };
}

interface Evidence {
  readonly times: ReadonlyMap<string, number>;
  /** How often a name stands alone on its line. */
  readonly alone: ReadonlyMap<string, number>;
  readonly people: number;
  /** Share of the paragraphs that start with what could be a label. */
  readonly share: number;
  readonly pairs: ReadonlySet<string>;
  readonly changes: number;
}

function evidence(lines: readonly SourceLine[], found: readonly (Label | undefined)[]): Evidence {
  const times = new Map<string, number>();
  const alone = new Map<string, number>();
  const started = new Set<number>();
  const spoken = new Set<number>();
  lines.forEach((line, at) => {
    if (line.isHeading || line.table || loneTime(line.text) !== undefined || isNoteText(line.text)) return;
    const label = found[at];
    if (
      !spoken.has(line.block) &&
      label &&
      label.form !== 'change' &&
      label.form !== 'alone' &&
      !label.isNobody
    )
      started.add(line.block);
    spoken.add(line.block);
  });
  for (const label of found) {
    if (!label || label.form === 'change') continue;
    const map = label.form === 'alone' ? alone : times;
    map.set(speakerKey(label.name), (map.get(speakerKey(label.name)) ?? 0) + 1);
  }
  const people = new Set(
    found.flatMap((label) =>
      label && !label.isNobody && label.shape !== 'loose' && label.form !== 'change' && label.form !== 'alone'
        ? [speakerKey(label.name)]
        : [],
    ),
  );
  const pairs = QUESTION_AND_ANSWER.filter((pair) => pair.every((word) => (times.get(word) ?? 0) > 1)).flat();
  return {
    times,
    alone,
    people: people.size,
    share: spoken.size > 0 ? started.size / spoken.size : 0,
    pairs: new Set(pairs),
    changes: found.filter((label) => label?.form === 'change').length,
  };
}

function counts(
  label: Label,
  lines: readonly SourceLine[],
  found: readonly (Label | undefined)[],
  at: number,
  proof: Evidence,
): boolean {
  const key = speakerKey(label.name);
  if (label.form === 'voice') return true;
  if (label.form === 'change') return proof.changes > 1 || lines[at]?.text.startsWith('>') === true;
  if (label.isNobody) return proof.pairs.has(key) && label.form !== 'alone';
  const times = proof.times.get(key) ?? 0;
  if (label.form === 'alone') return standsAlone(label, lines, found, at, proof);
  if (label.form === 'plain' || label.shape === 'loose') return recurs(label, times, proof);
  if (label.form === 'timed' && label.isTimeFirst) return isFollowedByWords(lines, found, at);
  // A time that all paragraphs have says little of a single word behind it.
  const isBare = label.form === 'timed' && label.shape === 'short' && label.rest !== '' && !label.isBold;
  return !isBare || times > 1 || proof.share >= 0.5;
}

function recurs({ shape }: Label, times: number, { share, people }: Evidence): boolean {
  if (shape === 'loose') return times > 1 ? share >= 0.6 : share >= 0.9 && people > 1;
  if (shape === 'short') return times > 1 ? people > 1 : share >= 0.8 && people > 1;
  if (shape === 'role') return times > 1 || share >= 0.5 || people > 1;
  return times > 1 || (share >= 0.5 && people > 1);
}

function standsAlone(
  label: Label,
  lines: readonly SourceLine[],
  found: readonly (Label | undefined)[],
  at: number,
  { alone, times }: Evidence,
): boolean {
  const key = speakerKey(label.name);
  if (label.rest !== '') return (alone.get(key) ?? 0) + (times.get(key) ?? 0) > 1;
  const next = lines[at + 1];
  if (next && loneTime(next.text) !== undefined) return true;
  const isKnown = (alone.get(key) ?? 0) > 1 || (times.get(key) ?? 0) > 1;
  return isKnown && isFollowedByWords(lines, found, at);
}

/** Whether the next line has words without a label or time of its own: what the name above it says. */
function isFollowedByWords(
  lines: readonly SourceLine[],
  found: readonly (Label | undefined)[],
  at: number,
): boolean {
  const next = lines[at + 1];
  if (!next || next.isHeading || next.table || loneTime(next.text) !== undefined) return false;
  const label = found[at + 1];
  return !label || label.form === 'plain' || label.form === 'change';
}

/** Takes the labels of a header back: what stands above the first who certainly speaks. */
function withoutHeader(
  labels: readonly (Label | undefined)[],
  { times, alone }: Evidence,
): (Label | undefined)[] {
  const count = ({ name }: Label) => (times.get(speakerKey(name)) ?? 0) + (alone.get(speakerKey(name)) ?? 0);
  const isTimed = labels.some((label) => label?.start !== undefined);
  const first = labels.findIndex(
    (label) => label && (count(label) > 1 || label.start !== undefined || label.form === 'voice'),
  );
  return labels.map((label, at) => {
    if (!label || label.form === 'voice') return label;
    if (label.start !== undefined && label.rest === '' && at === first && count(label) === 1) {
      const next = labels.find((other, later) => later > at && other?.start !== undefined);
      return next?.start !== undefined && next.start < label.start ? undefined : label;
    }
    if (at >= first) return label;
    return isTimed || !/[.!?…。！？]["'”’»)」』]*$/.test(label.rest) ? undefined : label;
  });
}
