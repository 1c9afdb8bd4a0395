import { squeeze } from './source-line';

/** Text of one look; a line feed begins another line. */
export interface Span {
  readonly text: string;
  readonly isBold: boolean;
}

/** The lines of a paragraph with the bold words at their start; empty ones are left out. */
export function boldLines(spans: readonly Span[]): { text: string; bold: string }[] {
  const lines = [{ text: '', bold: '', isLeading: true }];
  for (const { text, isBold } of spans)
    text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push({ text: '', bold: '', isLeading: true });
      const line = lines.at(-1);
      if (!line) return;
      line.text += part;
      if (isBold && line.isLeading) line.bold += part;
      // A time before a name in bold does not hide it.
      else if (/\p{L}/u.test(part)) line.isLeading = false;
    });
  return lines
    .map(({ text, bold }) => ({ text: squeeze(text), bold: squeeze(bold) }))
    .filter(({ text }) => text !== '');
}
