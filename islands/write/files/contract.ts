/** What the editor and its second script, which has all that is about files, want of each other. */
import type { Repository } from '@/lib/repository-addresses';
import type { Values } from '../components/tag-text';
import type { DraftFiles } from './draft-files';

/** A recording or video in the text. */
export interface Player {
  /** Its place among the components of the text. */
  readonly at: number;
  readonly title: string;
  /** The address of its transcript; empty where it has none. */
  readonly transcript: string;
}

/** What the editor does for the second script. */
export interface FileHost {
  readonly files: DraftFiles;
  readonly repository?: Repository;
  /** Addresses of the files that are published: `/media/counter.jpg`. */
  readonly taken: () => readonly string[];
  /** What the text is called, for files without a name of their own: `one-letter`. */
  readonly name: () => string;
  /** Whether lines at the top may name a picture for the whole page. */
  readonly hasPicture: () => boolean;
  /** Puts a component where the caret is, and leads there. */
  readonly insert: (component: string, values: Values, inner?: string) => void;
  /** The recordings and videos of the text. */
  readonly players: () => readonly Player[];
  /** Gives a player of the newest text a transcript. */
  readonly setTranscript: (player: Player, address: string) => void;
  /** Names the picture of the whole page in the lines at the top. */
  readonly setPicture: (src: string, alt: string) => void;
}

/** Where the second script puts what it shows. They are empty before. */
export interface FilePlaces {
  readonly list: HTMLElement;
  /** Beside what sends the text. */
  readonly uploads: HTMLElement;
  readonly dialog: HTMLDialogElement;
}

/** What the second script does for the editor. */
export interface FileHelp {
  /** Takes files that somebody has chosen, one after the other. */
  take(files: readonly File[]): Promise<void>;
  /** Shows the files of the draft as they are now. */
  show(): void;
}

/** The second script. */
export interface FileScript {
  /** @param readers address of the worker that reads files */
  openFiles(host: FileHost, places: FilePlaces, readers: string): FileHelp;
}
