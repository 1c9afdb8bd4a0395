/** What components show of files of the site’s own, in a browser: what was measured elsewhere, and given. In Node it is from-disk.ts. */
import type { Audio } from '../../content/types';
import type { SourceImage } from '../../images/source';
import type { AudioFacts } from '../facts';
import { mimeType, parseSize } from '../size';

/** By root-relative address. A file that is not among them is shown as if nobody had measured it. */
export interface MeasuredFiles {
  readonly bytes: Readonly<Record<string, number>>;
  /** Whole seconds of recordings. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly pictures: Readonly<Record<string, Omit<SourceImage, 'src'>>>;
}

let given: MeasuredFiles = { bytes: {}, seconds: {}, pictures: {} };

/** Says what is known of files; what is shown after that shows it. */
export function giveMeasuredFiles(files: MeasuredFiles): void {
  given = files;
}

/** A picture with its measures; `undefined` where nobody has measured it. */
export async function sourceImage(src: string): Promise<SourceImage | undefined> {
  const known = measureOf(given.pictures, src);
  return known && { src, ...known };
}

/** Size in bytes of an address: as measured, or as its author wrote it. */
export const bytesOf = (address: string, written?: string): number | undefined =>
  measureOf(given.bytes, address) ?? (written === undefined ? undefined : parseSize(written));

/** Size, length and type of a recording: as measured, or as its author wrote them. */
export async function audioFacts({ src, size, type, durationSeconds }: Audio): Promise<AudioFacts> {
  const measured = measureOf(given.bytes, src) !== undefined;
  const seconds = measured ? measureOf(given.seconds, src) : durationSeconds;
  return { bytes: bytesOf(src, size), seconds, type: type ?? mimeType(src) ?? 'audio/mpeg', measured };
}

const measureOf = <T>(values: Readonly<Record<string, T>>, address: string): T | undefined =>
  Object.hasOwn(values, address) ? values[address] : undefined;
