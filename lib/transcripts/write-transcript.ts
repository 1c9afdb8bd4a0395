/** Transcripts as text files that a person can read and correct: Markdown, or WebVTT where times are known. */
import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { formatClock } from '../time';
import { speakersBefore, startOf, type Transcript, type Turn, textOf } from './transcript';

/**
 * A paragraph for each turn; where somebody begins to speak, the name in bold and the time, where there is one:
 * `**Ashley Wichman:** (0:12) Hello.`, as lib/transcripts reads it.
 */
export function toMarkdownTranscript(transcript: Transcript): string {
  const before = speakersBefore(transcript);
  const children = transcript.turns.flatMap((turn, at): RootContent[] => {
    const heading: RootContent[] = turn.heading
      ? [{ type: 'heading', depth: 2, children: [{ type: 'text', value: turn.heading }] }]
      : [];
    return [...heading, turn.table ? tableOf(turn.table) : opening(turn, before[at])];
  });
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions: [gfmToMarkdown()] });
}

function opening(turn: Turn, before: string | undefined): Paragraph {
  const at = startOf(turn);
  const words = at === undefined ? textOf(turn) : `(${formatClock(at)}) ${textOf(turn)}`;
  if (turn.speaker === undefined || (turn.speaker === before && at === undefined))
    return paragraph([{ type: 'text', value: words }]);
  return paragraph([
    { type: 'strong', children: [{ type: 'text', value: `${turn.speaker}:` }] },
    { type: 'text', value: ` ${words}` },
  ]);
}

const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  })),
});

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/**
 * Whether the times suffice for WebVTT: at least one, each later than the one before, within the recording, whose
 * length is known, and no table, for which captions have no form. A first speaker without a time starts with the recording.
 */
export function canBeTimed(
  { turns }: Transcript,
  durationSeconds: number | undefined,
): durationSeconds is number {
  const known = turns.flatMap((turn) => startOf(turn) ?? []);
  const first = turns.find((turn) => !turn.isNote);
  const times = first && startOf(first) === undefined ? [0, ...known] : known;
  const rising = times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0));
  const fits = durationSeconds !== undefined && (times.at(-1) ?? 0) < durationSeconds;
  return fits && known.length > 0 && rising && turns.every(({ table }) => !table);
}

/**
 * WebVTT (W3C) with voice tags. A turn without a time of its own shares the cue of the turn before it, so no time is
 * invented: each cue lasts until the next known time, the last one until the end of the recording. Notes before the first
 * cue (a date, the guests) and headings become comments, which players do not show.
 *
 * @param durationSeconds length of the recording in whole seconds
 */
export function toVtt({ turns }: Transcript, durationSeconds: number): string {
  const first = turns.findIndex(({ isNote }) => !isNote);
  const cues = cuesOf(turns.slice(Math.max(first, 0)));
  const blocks = cues.map(({ start, lines, heading }, at) => {
    const end = cues[at + 1]?.start ?? durationSeconds;
    const cue = `${stamp(start)} --> ${stamp(end)}\n${lines.join('\n')}`;
    return heading ? `${comment(heading)}\n\n${cue}` : cue;
  });
  const notes = turns.slice(0, Math.max(first, 0)).map((turn) => comment(textOf(turn)));
  return `${['WEBVTT', ...notes, ...blocks].join('\n\n')}\n`;
}

const comment = (text: string): string => `NOTE ${text.replaceAll('-->', '→')}`;

interface WrittenCue {
  readonly start: number;
  readonly heading?: string;
  readonly lines: string[];
}

function cuesOf(turns: readonly Turn[]): WrittenCue[] {
  const cues: WrittenCue[] = [];
  for (const turn of turns) {
    const start = startOf(turn);
    const { heading, speaker } = turn;
    if (cues.length === 0 || start !== undefined)
      cues.push({ start: start ?? 0, lines: [], ...(heading !== undefined && { heading }) });
    const text = escapeCue(textOf(turn));
    cues.at(-1)?.lines.push(speaker === undefined ? text : `<v ${escapeCue(speaker)}>${text}</v>`);
  }
  return cues;
}

const escapeCue = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `3723.5` → `01:02:03.500`. */
const stamp = (seconds: number): string => {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const thousandths = String(Math.round((seconds - whole) * 1000)).padStart(3, '0');
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}.${thousandths}`;
};
