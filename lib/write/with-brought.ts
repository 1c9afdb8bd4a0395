/** Files that a draft brings along: they are not in the repository yet, and no fault of a text that names them. */
import type { SiteIndexFile } from './site-data';

/** What is known of a file of a draft. */
export interface BroughtFile {
  /** As a text names it: `/media/counter.jpg`. It has no sign that an address writes in another way. */
  readonly address: string;
  readonly bytes: number;
  /** Pixels of a picture. */
  readonly width?: number;
  readonly height?: number;
  /** Whole seconds of a recording. */
  readonly seconds?: number;
  /** Seconds at which the turns of a transcript start; `null` for turns without a time. */
  readonly turns?: readonly (number | null)[];
}

/** A publication with more files. Their pictures are shown as they are: nobody has made smaller ones yet. */
export function withBrought(index: SiteIndexFile, files: readonly BroughtFile[]): SiteIndexFile {
  const { measured, turns } = index;
  const added = <T>(value: (file: BroughtFile) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      files.flatMap((file) => {
        const known = value(file);
        return known === undefined ? [] : [[file.address, known]];
      }),
    );
  return {
    ...index,
    files: [...index.files, ...files.map(({ address }) => address)],
    turns: { ...turns, ...added((file) => file.turns) },
    measured: {
      bytes: { ...measured.bytes, ...added(({ bytes }) => bytes) },
      seconds: { ...measured.seconds, ...added(({ seconds }) => seconds) },
      pictures: {
        ...measured.pictures,
        ...added(({ width, height }) =>
          width && height ? { width, height, resizable: false, hash: '' } : undefined,
        ),
      },
    },
  };
}
