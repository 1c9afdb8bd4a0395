/** Reading formats by their bytes. */

/** Bytes as Latin-1 text, which has a character for each. */
export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Pieces one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A file that is not built as its format asks; nobody can tell what is in it. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}
