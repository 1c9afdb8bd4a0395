import type { Content } from '@/lib/content/types.ts';
import type { Asker } from './asker.ts';
import type { PlannedFile } from './planned-file.ts';

/** What a kind of content needs to know to be made. */
export interface Situation {
  readonly content: Content;
  /** Missing where nobody sits at a terminal. */
  readonly asker?: Asker;
  /** The moment of the command, in milliseconds. */
  readonly now: number;
  /** Turns a path that the person typed into an absolute one. */
  readonly resolvePath: (path: string) => string;
}

/** What is about to be written and said. */
export interface Plan {
  /** The content file comes first. */
  readonly files: readonly PlannedFile[];
  /** What was measured or found, in sentences. */
  readonly facts: readonly string[];
  /** What a person should look at, in sentences. */
  readonly warnings: readonly string[];
  /** What to do next, in sentences. */
  readonly next: readonly string[];
}
