/**
 * The text of a file: UTF-8, or UTF-16 with its byte order mark, which old Windows programs write. `undefined` where it is
 * neither.
 *
 * @param allowsUtf16 false for WebVTT, which browsers read as UTF-8 alone
 */
export function decodeText(bytes: Uint8Array, allowsUtf16: boolean): string | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  if ((isLittle || isBig) && !allowsUtf16) return undefined;
  try {
    const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
