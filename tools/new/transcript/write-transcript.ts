/** Transcripts as text files that a person can read and mend: Markdown, or WebVTT where times are known. */
import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Turn } from './turn.ts';

/** A paragraph for each paragraph; the first of a turn starts with its speaker in bold: `**Ashley Wichman:** Hello.` */
export function toMarkdownTranscript(turns: readonly Turn[]): string {
  const children = turns.flatMap(({ speaker, paragraphs }): RootContent[] =>
    (paragraphs.length > 0 ? paragraphs : ['']).map((text, at) => ({
      type: 'paragraph',
      children: [
        ...(at === 0 && speaker !== undefined
          ? [{ type: 'strong' as const, children: [{ type: 'text' as const, value: `${speaker}:` }] }]
          : []),
        { type: 'text', value: at === 0 && speaker !== undefined ? ` ${text}` : text },
      ],
    })),
  );
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}

/** Whether the times suffice for WebVTT: at least one, never falling, within the recording, whose length is known. */
export function canBeTimed(
  turns: readonly Turn[],
  durationSeconds: number | undefined,
): durationSeconds is number {
  const times = turns.flatMap(({ at }) => at ?? []);
  const rising = times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0));
  return durationSeconds !== undefined && times.length > 0 && rising && (times.at(-1) ?? 0) < durationSeconds;
}

/**
 * WebVTT (W3C) with voice tags. A turn without a time of its own shares the cue of the turn before it, so no time is
 * invented: each cue lasts until the next known time, the last one until the end of the recording.
 *
 * @param durationSeconds length of the recording in whole seconds
 */
export function toVtt(turns: readonly Turn[], durationSeconds: number): string {
  const cues: { start: number; lines: string[] }[] = [];
  for (const { speaker, at, paragraphs } of turns) {
    if (at !== undefined || cues.length === 0) cues.push({ start: at ?? 0, lines: [] });
    const lines = paragraphs.map(escapeCue);
    const voiced =
      speaker === undefined ? lines : lines.map((line) => `<v ${escapeCue(speaker)}>${line}</v>`);
    cues.at(-1)?.lines.push(...voiced);
  }
  const blocks = cues.map(
    ({ start, lines }, at) =>
      `${stamp(start)} --> ${stamp(cues[at + 1]?.start ?? durationSeconds)}\n${lines.join('\n')}`,
  );
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

const escapeCue = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `3723` → `01:02:03.000`. */
const stamp = (seconds: number): string =>
  `${[Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')}.000`;
