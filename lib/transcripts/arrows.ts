import type { SourceLine } from './source-line';

/** Lines that begin where broadcast captions let somebody else begin: `… >> I am here too.` */
export const splitAtArrows = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.flatMap((line) =>
    line.table || !line.text.includes(' >>')
      ? [line]
      : line.text
          .split(/\s+(?=>{2,3}\s)/)
          .map((text, at) => (at === 0 ? { ...line, text } : { ...line, text, bold: '' })),
  );
