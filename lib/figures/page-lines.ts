import type { Outline } from '../content/types';

/** A line of a page seen from afar, in lines and columns. */
export interface PageLine {
  readonly column: number;
  /** Lines from the top of the column. */
  readonly row: number;
  /** Share of the column that it fills, from 0 to 1. */
  readonly width: number;
  readonly isHeading: boolean;
}

/** The page that is drawn: columns, and lines in each. */
export const PAGE = { columns: 4, rows: 18 } as const;
/** How a page fills a field of another shape (SVG 2, `preserveAspectRatio`): its first column and first lines are always seen. */
export const FROM_THE_TOP = 'xMinYMin slice';
/** Characters of a line of a narrow newspaper column. */
const LINE = 36;

/** The beginning of a text as the lines of a page: paragraphs end where their words end, headings are short and bold. */
export function pageLines({ text, headings }: Pick<Outline, 'text' | 'headings'>): PageLine[] {
  const titles = new Set(headings.map((heading) => heading.text));
  const lines: PageLine[] = [];
  let at = 0;
  const room = PAGE.columns * PAGE.rows;
  const set = (width: number, isHeading: boolean): void => {
    if (at < room) lines.push({ column: Math.floor(at / PAGE.rows), row: at % PAGE.rows, width, isHeading });
    at += 1;
  };
  for (const block of text.split('\n')) {
    const isHeading = titles.has(block);
    // A heading stands apart from what is before it, and not alone at the foot of a column.
    if (isHeading && at % PAGE.rows !== 0) at += 1;
    if (isHeading && at % PAGE.rows === PAGE.rows - 1) at += 1;
    for (let rest = block.length; rest > 0; rest -= LINE)
      set(Math.min(1, Math.max(rest, 4) / LINE), isHeading);
  }
  return lines;
}
