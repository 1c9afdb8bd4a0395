/** What the worker that reads files is asked, and what it answers. */
import type { Remark } from '@/lib/transcripts/remarks';

/** A turn of a transcript, for a person to look at. */
export interface ShownTurn {
  readonly speaker?: string;
  /** `12:05` */
  readonly time?: string;
  readonly text: string;
}

export interface ReadTranscriptFile {
  /** What keeps it from being read; nothing else is said then. */
  readonly faults: readonly Remark[];
  /** What a person should look at. Lines of a Word document are its paragraphs. */
  readonly remarks: readonly Remark[];
  /** `44 turns, 3 speakers`, in English as the check says it. */
  readonly found: string;
  /** Where nobody is named: what to do. */
  readonly nobody?: string;
  readonly turns: readonly ShownTurn[];
  /** Seconds at which turns start, as the check takes them. */
  readonly starts: readonly (number | null)[];
  /** The ending of the file that is published. */
  readonly ending: string;
  /** Its text; nothing where the file is published as it is. */
  readonly text?: string;
}

export interface ReaderCalls {
  /**
   * Reads a transcript as the check and the command line do.
   *
   * @param name of the file; its ending tells the form
   * @param seconds length of its recording, where that is known
   */
  transcript(name: string, bytes: Uint8Array, seconds: number | undefined): Promise<ReadTranscriptFile>;
}
