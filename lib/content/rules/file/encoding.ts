import type { Rule } from '../rule';

/** Text that is not UTF-8. */
export const encoding = {
  id: 'file/encoding',
  severity: 'error',
  reason: 'Text that is not UTF-8 would reach readers with wrong letters.',
  example: {
    'posts/2026/example.mdx': Uint8Array.from(
      '---\ntitle: Caf\xe9\ndate: 2026-01-02\n---\n\nText.\n',
      (sign) => sign.charCodeAt(0),
    ),
  },
  message: 'Byte 14 of the file is not valid UTF-8; the file looks like Latin-1 or Windows-1252',
  fix: 'Save it again as UTF-8; most editors offer this under “Save with encoding”.',
} as const satisfies Rule;

/** What is wrong with the encoding of bytes, and at which byte; nothing where they are UTF-8. */
export function encodingFault(
  bytes: Uint8Array,
): { readonly byte: number; readonly message: string } | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { byte: 0, message: 'The file is UTF-16' };
  if (isUtf8(bytes)) return undefined;
  const byte = firstBadByte(bytes);
  const likely = isMostlyAscii(bytes) ? '; the file looks like Latin-1 or Windows-1252' : '';
  return { byte, message: `Byte ${byte} of the file is not valid UTF-8${likely}` };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The longest beginning that is UTF-8 ends before the first bad byte; found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // The last character may have been cut off: then it is its first byte that is wrong.
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

/** Whether bytes are UTF-8 up to a character that may be cut off at their end. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

const isMostlyAscii = (bytes: Uint8Array): boolean =>
  bytes.filter((byte) => byte < 0x80).length > bytes.length * 0.8;
