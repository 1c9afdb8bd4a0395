/** Drafts, kept on the device of the person who writes: one entry of `localStorage` each. */

export interface Draft {
  /** The path of a file that exists, or a number that was not used yet. */
  readonly id: string;
  /** Where it goes: `content/posts/2026/one-letter.mdx`. */
  readonly file: string;
  readonly text: string;
  /** The text as it was when the person began to change a file that exists. */
  readonly original?: string;
  /** Whether the person has chosen the name of the file, so that it no longer follows the title. */
  readonly isNamed: boolean;
  /** When it was last changed, ISO 8601. */
  readonly changed: string;
  /** How many files it brings along (files/kept-files.ts). */
  readonly files?: number;
}

const PREFIX = 'write-draft:';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export class Drafts {
  readonly #kept: Kept;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** All of them, the newest first. What is kept there and is no draft is left out. */
  all(): Draft[] {
    const keys = Array.from({ length: this.#kept.length }, (_, at) => this.#kept.key(at) ?? '');
    return keys
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => this.get(key.slice(PREFIX.length)) ?? [])
      .sort((a, b) => (a.changed < b.changed ? 1 : -1));
  }

  get(id: string): Draft | undefined {
    return draftOf(id, this.#kept.getItem(PREFIX + id));
  }

  /** @returns whether it is kept; a browser may refuse, or have no room */
  keep(draft: Draft): boolean {
    try {
      this.#kept.setItem(PREFIX + draft.id, JSON.stringify(draft));
      return true;
    } catch (error) {
      console.warn(error);
      return false;
    }
  }

  remove(id: string): void {
    this.#kept.removeItem(PREFIX + id);
  }
}

/** A draft from what was kept: an older version of this page, or somebody by hand, may have written it. */
function draftOf(id: string, kept: string | null): Draft | undefined {
  if (kept === null) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(kept);
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null) return undefined;
  const value = (name: string): unknown => Reflect.get(read, name);
  const [file, text, changed, original, files] = ['file', 'text', 'changed', 'original', 'files'].map(value);
  if (typeof file !== 'string' || typeof text !== 'string' || typeof changed !== 'string') return undefined;
  return {
    id,
    file,
    text,
    original: typeof original === 'string' ? original : undefined,
    isNamed: value('isNamed') === true,
    changed,
    ...(typeof files === 'number' && files > 0 && { files }),
  };
}

/** The drafts of this browser; one that keeps nothing keeps them until the page is left. */
export function openDrafts(): Drafts {
  try {
    return new Drafts(localStorage);
  } catch (error) {
    // Storage may be switched off: asking for it throws.
    console.warn(error);
    return new Drafts(refusing);
  }
}

const refusing: Kept = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error('This browser keeps nothing.');
  },
  removeItem: () => undefined,
};
