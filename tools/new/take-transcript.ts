/** A transcript file on this computer, made ready to be published and reviewed. */
import { basename, extname } from 'node:path';
import { CommandError, UsageError } from '@/lib/errors.ts';
import { describeTranscript, withoutSpeakers } from '@/lib/transcripts/describe.ts';
import { parseTranscript, TRANSCRIPT_TYPES } from '@/lib/transcripts/parse-transcript.ts';
import { publishedForm } from '@/lib/transcripts/published-form.ts';
import { type Transcript, textOf } from '@/lib/transcripts/transcript.ts';
import { readNamed } from './named-file.ts';
import { type MediaFile, mediaFile } from './planned-file.ts';

export interface TakenTranscript {
  readonly file: MediaFile;
  readonly facts: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Takes captions (`.vtt`, `.srt`) and Markdown as they are and turns a `.docx` or `.txt` file into speaker turns: WebVTT
 * where it gives times and the recording's length is known, Markdown, with the times that are known, otherwise.
 *
 * @param name file name on the site, without extension
 * @param durationSeconds length of the recording in whole seconds
 * @throws UsageError where it is of another type; CommandError with every fault and its line, where it cannot be read
 */
export async function takeTranscript(
  path: string,
  name: string,
  durationSeconds?: number,
): Promise<TakenTranscript> {
  const extension = extname(path).slice(1).toLowerCase();
  if (!TRANSCRIPT_TYPES.some((type) => type === extension)) {
    throw new UsageError(
      `${basename(path)} is not a transcript that can be read here; expected .docx, .vtt, .srt, .txt or .md.`,
    );
  }
  const { transcript, faults, remarks } = await parseTranscript(path, await readNamed(path));
  if (faults.length > 0) {
    const said = faults.map(({ line, message, fix }) => `${basename(path)}:${line}: ${message}. ${fix}`);
    throw new CommandError(said.join('\n'));
  }
  const nobody = withoutSpeakers(transcript);
  const unit = extension === 'docx' ? 'Paragraph' : 'Line';
  return {
    file: fileOf(transcript, path, name, durationSeconds),
    facts: [summary(transcript)],
    warnings: [
      ...(nobody === undefined ? [] : [`No speaker was found. ${nobody}`]),
      ...remarks.map(({ line, message, fix }) => `${unit} ${line}: ${message}. ${fix}`),
    ],
  };
}

function fileOf(
  transcript: Transcript,
  path: string,
  name: string,
  durationSeconds: number | undefined,
): MediaFile {
  const { ending, text } = publishedForm(transcript, extname(path).slice(1).toLowerCase(), durationSeconds);
  return mediaFile(`${name}.${ending}`, text ?? { copyOf: path });
}

/** `Transcript: 42 turns, 2 speakers, 3,120 words (Ashley Wichman, Stephanie Thum).` */
function summary(transcript: Transcript): string {
  const { turns } = transcript;
  const words = turns.reduce((sum, turn) => sum + textOf(turn).split(/\s+/).filter(Boolean).length, 0);
  const names = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))];
  const named = names.length > 0 ? ` (${names.join(', ')})` : '';
  return `Transcript: ${describeTranscript(transcript)}, ${words.toLocaleString('en')} words${named}.`;
}
