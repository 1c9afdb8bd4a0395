/** GIF (version 89a): its blocks, without comments and the data of programs. */
import { FormatError, joined, latin1 } from './bytes';

const [EXTENSION, IMAGE, END, COMMENT, APPLICATION] = [0x21, 0x2c, 0x3b, 0xfe, 0xff];

/** Programs whose data say how often a moving picture is shown. */
const NEEDED = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/**
 * A GIF without metadata and without what lies behind its end. No pixel changes.
 *
 * @throws {FormatError}
 */
export function gifWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (!/^GIF8[79]a$/.test(latin1(bytes.subarray(0, 6)))) throw new FormatError('No GIF');
  const first = 13 + colorsOf(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, first)];
  for (let at = first; at < bytes.length; ) {
    const end = endOf(bytes, at);
    if (!isMetadata(bytes, at)) kept.push(bytes.subarray(at, end));
    if (bytes[at] === END) return joined(kept);
    at = end;
  }
  throw new FormatError('GIF without an end');
}

/** Bytes of a table of colours, by the flags before it. */
const colorsOf = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function isMetadata(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== EXTENSION) return false;
  if (bytes[at + 1] === COMMENT) return true;
  return bytes[at + 1] === APPLICATION && !NEEDED.has(latin1(bytes.subarray(at + 3, at + 14)));
}

function endOf(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case END:
      return at + 1;
    case EXTENSION:
      return behindPieces(bytes, at + 2);
    case IMAGE:
      return behindPieces(bytes, at + 11 + colorsOf(bytes[at + 9] ?? 0));
    default:
      throw new FormatError('GIF with a block of an unknown kind');
  }
}

/** Behind the pieces of a block, each with its length before it; an empty one is the last. */
function behindPieces(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let length = bytes[at]; length !== 0; length = bytes[at]) {
    if (length === undefined) throw new FormatError('GIF without an end');
    at += 1 + length;
  }
  return at + 1;
}
