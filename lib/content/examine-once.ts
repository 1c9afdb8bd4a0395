/** What was made of each file's text, kept for the next time: only a file that has changed is read again. */
import { createHash } from 'node:crypto';
import type { Examined } from './document';
import { examine } from './examine';
import type { Source } from './source';

/** What a text gave, with the SHA-256 of that text. */
interface Examination {
  readonly hash: string;
  readonly examined: Examined;
}

/** What is known of files, by their names. */
export interface Examinations {
  /** The text of the settings under which they were examined. */
  readonly settings: string | undefined;
  readonly files: ReadonlyMap<string, Examination>;
}

const memory = new Map<string, Examination>();

let settings: string | undefined;

/** Dates and hosts mean something else under other settings: then every file is read again. */
export function forgetUnder(text: string | undefined): void {
  if (text !== settings) memory.clear();
  settings = text;
}

/** Reads and checks one file, unless its text is the one that was read last under these settings. */
export function examineOnce(source: Source): Examined {
  const hash = createHash('sha256').update(source.text).digest('base64');
  const known = memory.get(source.file);
  if (known?.hash === hash) return known.examined;
  const examined = examine(source);
  memory.set(source.file, { hash, examined });
  return examined;
}

/** Takes up what another process has found. */
export function recallExaminations(known: Examinations): void {
  forgetUnder(known.settings);
  for (const [file, examination] of known.files) memory.set(file, examination);
}

/** What is known of these files, for another process. */
export const examinationsOf = (files: readonly string[]): Examinations => ({
  settings,
  files: new Map(
    files.flatMap((file) => {
      const known = memory.get(file);
      return known ? [[file, known]] : [];
    }),
  ),
});
