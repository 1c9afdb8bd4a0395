/** Pictures without what cameras and programs write into them: the place, the owner, the time. */
import { gifWithoutMetadata } from './gif';
import { jpegWithoutMetadata } from './jpeg';
import { pngWithoutMetadata } from './png';
import { webpWithoutMetadata } from './webp';

export { FormatError } from './bytes';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array<ArrayBuffer>>> = {
  JPEG: jpegWithoutMetadata,
  PNG: pngWithoutMetadata,
  WebP: webpWithoutMetadata,
  GIF: gifWithoutMetadata,
};

/**
 * The same picture, to the pixel, without its metadata; nothing where its format has no reader here, so that it has to be drawn anew.
 *
 * @param format as lib/content/media/kinds calls it
 * @throws {FormatError} where it is not built as its format asks
 */
export const withoutMetadata = (bytes: Uint8Array, format: string): Uint8Array<ArrayBuffer> | undefined =>
  Object.hasOwn(READERS, format) ? READERS[format]?.(bytes) : undefined;
