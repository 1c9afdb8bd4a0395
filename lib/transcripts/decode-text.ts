/**
 * The text of a file: UTF-8, or UTF-16 with its byte order mark, which old Windows programs write. `undefined` where it is
 * neither.
 *
 * @param allowsUtf16 false for WebVTT, which browsers read as UTF-8 alone
 */
export function decodeText(bytes: Buffer, allowsUtf16: boolean): string | undefined {
  const mark = bytes.subarray(0, 2).toString('hex');
  const isUtf16 = mark === 'fffe' || mark === 'feff';
  if (isUtf16 && !allowsUtf16) return undefined;
  try {
    return new TextDecoder(mark === 'fffe' ? 'utf-16le' : isUtf16 ? 'utf-16be' : 'utf-8', {
      fatal: true,
    }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
