/** Checks recordings against their files: transcripts are read as the build reads them, chapters held against the length. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { secondsOf } from '../media/facts';
import { mimeType } from '../media/size';
import { decodePart } from '../percent-encoding';
import { publicFolder } from '../publication';
import { formatClock } from '../time';
import { describeTranscript, withoutSpeakers } from '../transcripts/describe';
import { parseTranscript, type ReadTranscript } from '../transcripts/parse-transcript';
import { startOf } from '../transcripts/transcript';
import { attributeTests } from './attribute-kinds';
import type { Facts, Recording } from './document';
import { lateChapters } from './late-chapters';
import type { Problem } from './problem';
import { transcriptForm } from './rules/media/transcript-form';
import { transcriptFound } from './rules/media/transcript-found';
import { transcriptLook } from './rules/media/transcript-look';
import { mediaType } from './rules/media/type';
import { problemOf, type Rule } from './rules/rule';

/**
 * The problems of the recordings of some documents and of their transcripts, with those that were found in media files
 * before: where a transcript cannot be read, its own message takes the place of the one on its kind.
 */
export async function checkRecordings(
  documents: readonly Facts[],
  media: readonly Problem[],
  folder = publicFolder(),
): Promise<Problem[]> {
  const problems = new Map<string, readonly Problem[]>();
  const chapters: Problem[] = [];
  for (const { recordings, source } of documents)
    for (const recording of recordings) {
      const seconds = await lengthOf(recording, folder);
      chapters.push(...lateChapters(recording, source.file, seconds));
      const { transcript } = recording;
      if (transcript?.startsWith('/') && !attributeTests.transcript(transcript))
        problems.set(transcript, await transcriptProblems(transcript, folder, seconds));
    }
  const found = [...problems.values()].flat();
  const unreadable = new Set(found.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const kept = media.filter(({ file, rule }) => rule !== mediaType.id || !unreadable.has(file));
  return [...kept, ...found, ...chapters];
}

const read = new Map<string, Promise<ReadTranscript>>();

async function transcriptProblems(
  address: string,
  folder: string,
  seconds: number | undefined,
): Promise<readonly Problem[]> {
  const path = join(folder, decodePart(address));
  // That it is not there is told where it is named.
  if (!existsSync(path)) return [];
  const file = `public${decodePart(address)}`;
  const { transcript, faults, remarks } = await once(read, path, (bytes) => parseTranscript(path, bytes));
  const say = (rule: Rule, line: number, message: string, fix: string = rule.fix): Problem =>
    problemOf(rule, file, { line, column: 1 }, message, fix);
  if (faults.length > 0)
    return faults.map(({ line, message, fix }) => say(transcriptForm, line, message, fix));
  const isWord = /\.docx$/i.test(path);
  return [
    say(
      transcriptFound,
      1,
      `The transcript has ${describeTranscript(transcript)}`,
      withoutSpeakers(transcript),
    ),
    ...remarks.map(({ line, message, fix }) =>
      isWord
        ? say(transcriptLook, 1, `Paragraph ${line}: ${message}`, fix)
        : say(transcriptLook, line, message, fix),
    ),
    ...afterEnd(Math.max(0, ...transcript.turns.map((turn) => startOf(turn) ?? 0)), seconds).map((message) =>
      say(
        transcriptLook,
        1,
        message,
        'Look whether the transcript belongs to this recording, and its times to its start.',
      ),
    ),
  ];
}

const afterEnd = (last: number, seconds: number | undefined): string[] =>
  seconds !== undefined && last > seconds
    ? [`The transcript goes on to ${formatClock(last)}; the recording lasts ${formatClock(seconds)}`]
    : [];

const lengths = new Map<string, Promise<number | undefined>>();

/** The length of a recording in whole seconds: measured where its file is there, as its author wrote it elsewhere. */
async function lengthOf({ src, seconds }: Recording, folder: string): Promise<number | undefined> {
  if (!src?.startsWith('/')) return seconds;
  const path = join(folder, decodePart(src));
  if (!existsSync(path)) return seconds;
  const type = mimeType(src) ?? 'audio/mpeg';
  return once(lengths, path, async (bytes) => {
    try {
      return await secondsOf(bytes, type);
    } catch (error) {
      // A damaged recording has its own message.
      if (error instanceof Error) return undefined;
      throw error;
    }
  });
}

/** What is made of a file, kept as long as its size and time stay the same. */
function once<T>(
  memory: Map<string, Promise<T>>,
  path: string,
  make: (bytes: Buffer) => Promise<T>,
): Promise<T> {
  const { size, mtimeMs } = statSync(path);
  const key = `${path} ${size} ${mtimeMs}`;
  const known = memory.get(key) ?? make(readFileSync(path));
  memory.set(key, known);
  return known;
}
