/** The one reader of transcripts: what it accepts is what the page, the feeds and `npm run new` show. */
import { Places } from '../content/places';
import { limitFault } from '../content/rules/mdx/limits';
import { DocumentError, readWord } from '../documents/read-word';
import { fileEnding } from '../file-name';
import { splitAtArrows } from './arrows';
import { linesOfCues } from './cue-text';
import { decodeText } from './decode-text';
import { type Fault, faults } from './faults';
import { linesOfMarkdown } from './markdown-lines';
import { readCues } from './read-cues';
import { type Remark, remarksOn } from './remarks';
import { withoutRepetition } from './rolling-captions';
import { whoSays } from './said';
import type { SourceLine } from './source-line';
import { weighLabels } from './speakers';
import { linesOfText } from './text-lines';
import { startOf, type Transcript } from './transcript';
import { turnsOfCues, turnsOfDocument } from './turns';
import { linesOfWord } from './word-lines';

export interface ReadTranscript {
  readonly transcript: Transcript;
  /** What keeps it from being read; all at once. */
  readonly faults: readonly Fault[];
  /** What a person should look at before it is published. */
  readonly remarks: readonly Remark[];
}

/** The endings of the files that are read. */
export const TRANSCRIPT_TYPES = ['vtt', 'srt', 'txt', 'md', 'docx'] as const;

/**
 * Reads the bytes of a transcript: WebVTT and SubRip captions, plain text, Markdown, Word documents. Never throws on what
 * its author wrote.
 *
 * @param name of the file; its ending tells the form, and what is none of the others is Markdown
 */
export async function parseTranscript(name: string, bytes: Uint8Array): Promise<ReadTranscript> {
  if (fileEnding(name).toLowerCase() !== '.docx') return parseText(name, bytes);
  try {
    return readDocument(linesOfWord((await readWord(bytes)).html));
  } catch (error) {
    if (error instanceof DocumentError) return failed([faults.notWord]);
    throw error;
  }
}

/** The same for all files but Word documents, which take a program that reads these. */
export function parseText(name: string, bytes: Uint8Array): ReadTranscript {
  const form = fileEnding(name).toLowerCase();
  const text = decodeText(bytes, form !== '.vtt');
  if (text === undefined) return failed([faults.encoding]);
  if (form === '.vtt' || form === '.srt') return readCaptions(text, form === '.vtt' ? 'vtt' : 'srt');
  if (form === '.txt') return readDocument(linesOfText(text));
  const tooMuch = limitFault(text);
  if (tooMuch) {
    const { line } = new Places(text).at(tooMuch.offset);
    return failed([{ line, message: tooMuch.message, fix: tooMuch.fix }]);
  }
  return readDocument(linesOfMarkdown(text));
}

const NOTHING: Transcript = { isTimed: false, turns: [] };

const failed = (found: readonly Fault[]): ReadTranscript => ({
  transcript: NOTHING,
  faults: found,
  remarks: [],
});

function readCaptions(text: string, form: 'vtt' | 'srt'): ReadTranscript {
  const file = readCues(text, form);
  const lines = splitAtArrows(withoutRepetition(linesOfCues(file.cues)));
  const weighed = weighLabels(lines, true);
  const turns = turnsOfCues(whoSays(lines, weighed, true));
  const none = turns.length === 0 && file.faults.length === 0 ? [faults.nothing] : [];
  const transcript = { isTimed: turns.length > 0, turns };
  return {
    transcript,
    faults: [...file.faults, ...none].sort((a, b) => a.line - b.line),
    remarks: remarksOn(lines, weighed),
  };
}

function readDocument(found: readonly SourceLine[]): ReadTranscript {
  const lines = splitAtArrows(found);
  const weighed = weighLabels(lines);
  const turns = turnsOfDocument(whoSays(lines, weighed));
  if (turns.length === 0) return failed([faults.nothing]);
  const transcript = { isTimed: turns.some((turn) => startOf(turn) !== undefined), turns };
  return { transcript, faults: [], remarks: remarksOn(lines, weighed) };
}
