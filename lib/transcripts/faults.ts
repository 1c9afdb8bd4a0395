/** What makes a transcript unreadable, said to the person who brings it. */
import { excerpt } from './source-line';

export interface Fault {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

const TIMES = {
  vtt: 'Write the times of a cue as 00:01:02.500 --> 00:01:06.000, with its words on the lines below.',
  srt: 'Write the times of a cue as 00:01:02,500 --> 00:01:06,000, with its words on the lines below.',
};

export const faults = {
  noHeader: (first: string): Fault => ({
    line: 1,
    message: `Found “${excerpt(first)}”, expected WEBVTT`,
    fix: 'A caption file starts with the line WEBVTT, then an empty line.',
  }),
  subRip: {
    line: 1,
    message: 'The file holds SubRip captions (.srt); its name says WebVTT (.vtt)',
    fix: 'Give it a name that ends in .srt, and write that name in the post.',
  } satisfies Fault,
  noCues: (form: 'vtt' | 'srt'): Fault => ({
    line: 1,
    message: 'The file has no cues: nothing is said in it',
    fix: TIMES[form],
  }),
  timing: (line: string, number: number, form: 'vtt' | 'srt'): Fault => ({
    line: number,
    message: `Found “${excerpt(line)}”, expected two times`,
    fix: TIMES[form],
  }),
  stray: (line: string, number: number): Fault => ({
    line: number,
    message: `Found “${excerpt(line)}”, expected two times`,
    fix: 'Browsers leave out words behind an empty line: delete the empty line above them, or give them times of their own.',
  }),
  backwards: (line: number): Fault => ({
    line,
    message: 'The cue ends before it starts',
    fix: 'Correct its times: the first is where it starts, the second where it ends.',
  }),
  order: (line: number): Fault => ({
    line,
    message: 'The cue starts before the one above it',
    fix: 'Put the cues into the order in which they are heard.',
  }),
  encoding: {
    line: 1,
    message: 'The file is not UTF-8',
    fix: 'Open it in a text editor and save it with the encoding UTF-8.',
  } satisfies Fault,
  notWord: {
    line: 1,
    message: 'The file is no Word document (.docx)',
    fix: 'Open it in a word processor and save it as .docx, or save it as text (.txt).',
  } satisfies Fault,
  nothing: {
    line: 1,
    message: 'There is nothing to read in this transcript',
    fix: 'Put the words that are heard into it.',
  } satisfies Fault,
};
