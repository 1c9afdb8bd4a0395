/** A transcript file on this computer, made ready to be published and reviewed. */
import { basename, extname } from 'node:path';
import { type MediaFile, mediaFile } from './planned-file.ts';
import { statOf } from './recording.ts';
import { findTurns } from './transcript/find-turns.ts';
import { readParagraphs } from './transcript/read-paragraphs.ts';
import type { Turn } from './transcript/turn.ts';
import { canBeTimed, toMarkdownTranscript, toVtt } from './transcript/write-transcript.ts';
import { UsageError } from './usage-error.ts';

export interface TakenTranscript {
  readonly file: MediaFile;
  readonly facts: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Takes a `.vtt` or `.md` file as it is and turns a `.docx` into speaker turns: WebVTT where the document gives times
 * and the recording's length is known, Markdown, with the times that are known, otherwise.
 *
 * @param name file name on the site, without extension
 * @param durationSeconds length of the recording in whole seconds
 */
export async function takeTranscript(
  path: string,
  name: string,
  durationSeconds?: number,
): Promise<TakenTranscript> {
  await statOf(path);
  const extension = extname(path).slice(1).toLowerCase();
  if (extension === 'vtt' || extension === 'md') {
    return { file: mediaFile(`${name}.${extension}`, { copyOf: path }), facts: [], warnings: [] };
  }
  if (extension !== 'docx') {
    throw new UsageError(
      `${basename(path)} is not a transcript that can be read here; expected .docx, .vtt or .md.`,
    );
  }
  const { turns, warnings } = findTurns(await readParagraphs(path));
  if (turns.length === 0) throw new UsageError(`${basename(path)} holds no text.`);
  const timed = canBeTimed(turns, durationSeconds);
  const file = timed
    ? mediaFile(`${name}.vtt`, toVtt(turns, durationSeconds))
    : mediaFile(`${name}.md`, toMarkdownTranscript(turns));
  return { file, facts: [summary(turns)], warnings };
}

/** `Transcript: 42 turns, 3,120 words. Ashley Wichman speaks 21 times, Stephanie Thum 21.` */
function summary(turns: readonly Turn[]): string {
  const counts = new Map<string, number>();
  let words = 0;
  for (const { speaker, paragraphs } of turns) {
    words += paragraphs.join(' ').split(/\s+/).filter(Boolean).length;
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const speakers = [...counts].map(([name, count], at) =>
    at === 0 ? `${name} speaks ${count} ${count === 1 ? 'time' : 'times'}` : `${name} ${count}`,
  );
  const turnCount = `${turns.length} ${turns.length === 1 ? 'turn' : 'turns'}`;
  return [
    `Transcript: ${turnCount}, ${words.toLocaleString('en')} words.`,
    speakers.length ? `${speakers.join(', ')}.` : '',
  ]
    .join(' ')
    .trim();
}
