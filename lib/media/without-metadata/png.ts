/** PNG (W3C, third edition): its chunks, without those that tell about the picture. */
import { FormatError, joined, latin1, viewOf } from './bytes';

/** Exif, texts (XMP is one of them) and the time of the last change. */
const METADATA = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

/**
 * A PNG without metadata and without what lies behind its end. No pixel changes.
 *
 * @throws {FormatError}
 */
export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (latin1(bytes.subarray(0, 8)) !== '\x89PNG\r\n\x1a\n') throw new FormatError('No PNG');
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = latin1(bytes.subarray(at + 4, at + 8));
    const end = at + 12 + viewOf(bytes).getUint32(at);
    if (end > bytes.length) break;
    if (!METADATA.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(kept);
    at = end;
  }
  throw new FormatError('PNG without an end');
}
