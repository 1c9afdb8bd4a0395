/** Bytes of a piece: a multiple of three, and as many arguments as every browser takes. */
const PIECE = 3 * 4096;

/** Bytes in base64 (RFC 4648, 4). */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join('');
}
