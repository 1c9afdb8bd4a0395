/** From bytes to text: UTF-8, no byte order mark, lines that end in LF. */
import { CONTROL_CHARACTERS } from '@/lib/content/rules/file/control-character';

export interface Decoded {
  readonly text: string;
  /** What had to be repaired, with the 1-based line. */
  readonly repairs: readonly { readonly line: number; readonly rule: string; readonly message: string }[];
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Windows-1252 from 0x80 to 0x9F; the rest is as in Latin-1. Node’s own decoder gives control characters there. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => UPPER[byte - 0x80] ?? String.fromCharCode(byte)).join('');

/**
 * Reads a file's bytes as UTF-8. Where they are not UTF-8, only the broken lines are read as Windows-1252, which is
 * what old exports hold; NUL and other control characters are removed. Every repair is told.
 */
export function decode(bytes: Uint8Array): Decoded {
  const repairs: { line: number; rule: string; message: string }[] = [];
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    text = decodeByLine(bytes, repairs);
  }
  text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.includes('\0')) {
    text.split('\n').forEach((line, index) => {
      if (!line.includes('\0')) return;
      repairs.push({ line: index + 1, rule: 'nul', message: 'A NUL character was removed.' });
    });
    text = text.replaceAll('\0', '');
  }
  return { text: withoutControls(text, repairs), repairs };
}

/** What controlled a terminal or printer once: form feed, vertical tab and next line part words, the others are nothing. */
const PARTING = new Set(['\u000b', '\u000c', '\u0085']);

function withoutControls(text: string, repairs: { line: number; rule: string; message: string }[]): string {
  let line = 1;
  let at = 0;
  return text.replace(CONTROL_CHARACTERS, (character, offset: number) => {
    line += text.slice(at, offset).split('\n').length - 1;
    at = offset;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    repairs.push({
      line,
      rule: 'control-character',
      message: `The invisible control character U+${code} was removed.`,
    });
    return PARTING.has(character) ? ' ' : '';
  });
}

function decodeByLine(bytes: Uint8Array, repairs: { line: number; rule: string; message: string }[]): string {
  const lines: string[] = [];
  let from = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    const slice = bytes.subarray(from, at);
    try {
      lines.push(strict.decode(slice));
    } catch {
      lines.push(windows1252(slice));
      repairs.push({
        line: lines.length,
        rule: 'not-utf-8',
        message: 'The line is not valid UTF-8; it was read as Windows-1252. Compare it with the original.',
      });
    }
    from = at + 1;
  }
  return lines.join('\n');
}
