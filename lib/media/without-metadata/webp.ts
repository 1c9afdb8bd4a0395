/** WebP (RFC 9649): its chunks, without those that tell about the picture. */
import { FormatError, joined, latin1, viewOf } from './bytes';

const METADATA = new Set(['EXIF', 'XMP ']);

/** Bits of VP8X that promise Exif and XMP. */
const PROMISES = 0b1100;

/**
 * A WebP picture without metadata. No pixel changes.
 *
 * @throws {FormatError}
 */
export function webpWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (latin1(bytes.subarray(0, 4)) !== 'RIFF' || latin1(bytes.subarray(8, 12)) !== 'WEBP')
    throw new FormatError('No WebP');
  const chunks: Uint8Array[] = [];
  const last = Math.min(bytes.length, 8 + viewOf(bytes).getUint32(4, true));
  for (let at = 12; at + 8 <= last; ) {
    const name = latin1(bytes.subarray(at, at + 4));
    const size = viewOf(bytes).getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    // The last chunk may lack the byte that makes its size even.
    if (at + 8 + size > last) throw new FormatError('WebP with a chunk beyond its end');
    if (!METADATA.has(name)) chunks.push(withoutPromises(name, bytes.slice(at, end)));
    at = end;
  }
  const all = joined([bytes.subarray(0, 12), ...chunks]);
  viewOf(all).setUint32(4, all.length - 8, true);
  return all;
}

function withoutPromises(name: string, chunk: Uint8Array): Uint8Array {
  if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~PROMISES;
  return chunk;
}
