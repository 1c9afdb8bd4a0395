/** From paragraphs to speaker turns, with a warning wherever a person should look. */
import { closest } from '@/lib/content/did-you-mean.ts';
import { formatClock } from '@/lib/time.ts';
import type { Paragraph } from './paragraph.ts';
import { type Label, labelOf, loneTime } from './speaker-label.ts';
import type { Transcript, Turn } from './turn.ts';

interface OpenTurn extends Turn {
  readonly paragraphs: string[];
  /** Number of its first paragraph in the document. */
  readonly number: number;
}

/**
 * Finds who says what. Nothing is dropped: text before the first speaker becomes a turn without one, and a word before
 * a colon that occurs only once (“Note: …”) stays text. Both are said in the warnings.
 */
export function findTurns(paragraphs: readonly Paragraph[]): Transcript {
  const counts = new Map<string, number>();
  const labels = paragraphs.map(labelOf);
  for (const label of labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const dialogue = labels.filter((label) => label !== undefined).length;
  const trusted = (label: Label): boolean =>
    (label.strength === 'sure' && label.rest !== '') || (counts.get(label.name) ?? 0) > 1 || dialogue <= 2;

  const turns: OpenTurn[] = [];
  const warnings: string[] = [];
  let time: number | undefined;
  paragraphs.forEach(({ text, number }, at) => {
    const lone = loneTime(text);
    if (lone !== undefined) {
      time = lone;
      return;
    }
    const label = labels[at];
    if (label && trusted(label)) {
      turns.push({
        speaker: label.name,
        at: label.at ?? time,
        number,
        paragraphs: label.rest ? [label.rest] : [],
      });
      time = undefined;
      return;
    }
    if (label) warnings.push(onlyOnce(label.name, number));
    const open = turns.at(-1);
    if (open && time === undefined) open.paragraphs.push(text);
    else turns.push({ speaker: open?.speaker, at: time, number, paragraphs: [text] });
    time = undefined;
  });
  return { turns: turns.map(withoutNumber), warnings: [...warnings, ...review(turns)] };
}

const withoutNumber = ({ speaker, at, paragraphs }: OpenTurn): Turn => ({ speaker, at, paragraphs });

const onlyOnce = (name: string, number: number): string =>
  `Paragraph ${number}: “${name}” could be a speaker but is there only once; it was kept as text.`;

/** What a careful editor would ask about a transcript. */
function review(turns: readonly OpenTurn[]): string[] {
  const warnings: string[] = [];
  for (const { speaker, number, paragraphs } of turns) {
    if (speaker === undefined)
      warnings.push(`Paragraph ${number} has no speaker: “${excerpt(paragraphs[0] ?? '')}”.`);
    else if (paragraphs.length === 0) warnings.push(`Paragraph ${number}: ${speaker} says nothing.`);
  }
  const names = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))];
  if (turns.length > 0 && names.length === 0) {
    warnings.push(
      'No speaker was found. Start each turn with the name and a colon (Ashley Wichman: …), then try again.',
    );
  }
  names.forEach((name, at) => {
    if (/^(?:speaker|sprecher|hablante|unknown|unidentified)\b/i.test(name))
      warnings.push(`“${name}” is not a name; replace it with who speaks.`);
    const near = name.length > 4 ? closest(name, names.slice(0, at)) : undefined;
    if (near !== undefined) warnings.push(`“${name}” and “${near}” may be one person, spelled in two ways.`);
  });
  let latest = -1;
  for (const { at, number } of turns) {
    if (at === undefined) continue;
    if (at < latest)
      warnings.push(`Paragraph ${number}: its time ${formatClock(at)} lies before ${formatClock(latest)}.`);
    latest = Math.max(latest, at);
  }
  return warnings;
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
