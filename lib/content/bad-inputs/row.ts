import type { Files } from '../testing/check-files';

/** One bad input and what the check must make of it. */
export interface Row {
  readonly id: string;
  /** What is wrong, in a few words. */
  readonly what: string;
  /** Files below the content folder; a string alone is the post under test. */
  readonly files: string | Files;
  /** Files below public/media. */
  readonly media?: Files;
  /** `line:column rule` of an error that must be there; where it is missing, the input is accepted. */
  readonly refused?: string;
  /** The file that is named, where it is not the post under test. */
  readonly file?: string;
  /** Words that message and fix hold together. */
  readonly says?: string;
  /** A note that must be there. */
  readonly note?: string;
  /** Why the row is decided otherwise than its source proposed. */
  readonly otherwise?: string;
}

/** A row whose behaviour belongs to another part, with the tests that hold it there. */
export interface RowElsewhere {
  readonly id: string;
  readonly what: string;
  /** Which tests. */
  readonly held: string;
}

const HEAD = 'title: Test\ndate: 2026-01-02\nauthors: [jane-doe]\nslug: test\n';

/** A post that is valid but for its body, which starts on line 8. */
export const body = (text: string): string => `---\n${HEAD}---\n\n${text}\n`;

/** A post that is valid but for lines of its front matter; they start on line 2. */
export const front = (lines: string): string => `---\n${lines}\n---\n\nText.\n`;

/** A post with one more line of front matter, on line 6. */
export const line = (text: string): string => `---\n${HEAD}${text}\n---\n\nText.\n`;

/** A post with a slug, on line 4. */
export const slug = (value: string): string => front(`title: A\ndate: 2026-01-02\nslug: ${value}`);
