/** Transcripts as text files that a person can read and mend: Markdown, or WebVTT where times are known. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { formatClock } from '@/lib/time.ts';
import type { Turn } from './turn.ts';

/**
 * A paragraph for each paragraph; the first of a turn starts with its speaker in bold and its time, where there is one:
 * `**Ashley Wichman:** (0:12) Hello.`, as lib/transcripts reads it.
 */
export function toMarkdownTranscript(turns: readonly Turn[]): string {
  const children = turns.flatMap((turn): RootContent[] => {
    const [first = '', ...rest] = turn.paragraphs;
    return [opening(turn, first), ...rest.map((text) => paragraph([{ type: 'text', value: text }]))];
  });
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}

function opening({ speaker, at }: Turn, text: string): Paragraph {
  const words = at === undefined ? text : `(${formatClock(at)}) ${text}`;
  if (speaker === undefined) return paragraph([{ type: 'text', value: words }]);
  return paragraph([
    { type: 'strong', children: [{ type: 'text', value: `${speaker}:` }] },
    { type: 'text', value: ` ${words}` },
  ]);
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/**
 * Whether the times suffice for WebVTT: at least one, each later than the one before, within the recording, whose
 * length is known. A first speaker without a time starts with the recording.
 */
export function canBeTimed(
  turns: readonly Turn[],
  durationSeconds: number | undefined,
): durationSeconds is number {
  const known = turns.flatMap(({ at }) => at ?? []);
  const opening = turns.find(({ speaker, at }) => speaker !== undefined || at !== undefined);
  const times = opening && opening.at === undefined ? [0, ...known] : known;
  const rising = times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0));
  return durationSeconds !== undefined && known.length > 0 && rising && (times.at(-1) ?? 0) < durationSeconds;
}

/**
 * WebVTT (W3C) with voice tags. A turn without a time of its own shares the cue of the turn before it, so no time is
 * invented: each cue lasts until the next known time, the last one until the end of the recording. What stands before
 * the first speaker (a title, a date) becomes a comment, which players do not show.
 *
 * @param durationSeconds length of the recording in whole seconds
 */
export function toVtt(turns: readonly Turn[], durationSeconds: number): string {
  const first = turns.findIndex(({ speaker, at }) => speaker !== undefined || at !== undefined);
  const comments = turns.slice(0, Math.max(first, 0)).flatMap(({ paragraphs }) => paragraphs);
  const cues = cuesOf(turns.slice(Math.max(first, 0)));
  const blocks = cues.map(({ start, lines }, at) => {
    const end = cues[at + 1]?.start ?? durationSeconds;
    return `${stamp(start)} --> ${stamp(end)}\n${lines.join('\n')}`;
  });
  const notes = comments.map((text) => `NOTE ${text.replaceAll('-->', '→')}`);
  return `${['WEBVTT', ...notes, ...blocks].join('\n\n')}\n`;
}

function cuesOf(turns: readonly Turn[]): { start: number; lines: string[] }[] {
  const cues: { start: number; lines: string[] }[] = [];
  for (const { speaker, at, paragraphs } of turns) {
    if (cues.length === 0 || at !== undefined) cues.push({ start: at ?? 0, lines: [] });
    const lines = paragraphs.map(escapeCue);
    const voiced =
      speaker === undefined ? lines : lines.map((line) => `<v ${escapeCue(speaker)}>${line}</v>`);
    cues.at(-1)?.lines.push(...voiced);
  }
  return cues;
}

const escapeCue = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `3723` → `01:02:03.000`. */
const stamp = (seconds: number): string =>
  `${[Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')}.000`;
