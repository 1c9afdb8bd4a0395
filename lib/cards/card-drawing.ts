/** The lower half of a card: the drawing of a post, or how much was published when, as boxes. */
import type { Drawing } from '../figures/drawing';
import { PAGE, type PageLine } from '../figures/page-lines';
import { site } from '../site';
import { type Box, box } from './box';

/** Posts by period of a list, oldest first, each from 0 to 1. */
export interface RecordDrawing {
  readonly kind: 'record';
  readonly bars: readonly number[];
}

export type CardDrawing = Drawing | RecordDrawing;

/** A drawing of the given size in pixels; the ruler of a recording draws what is said itself. */
export function drawingBox(drawing: CardDrawing, width: number, height: number): Box {
  return box({ position: 'relative', width, height }, [...parts(drawing, width, height)]);
}

function parts(drawing: CardDrawing, width: number, height: number): Box[] {
  if (drawing.kind === 'text') return drawing.lines.flatMap((line) => pageLine(line, width, height));
  const { accent, ink } = site.colors.light;
  const isSound = drawing.kind === 'sound';
  const step = width / drawing.bars.length;
  return drawing.bars.flatMap((share, index) => {
    const tall = Math.round(share * height);
    if (tall === 0) return [];
    return box({
      position: 'absolute',
      left: Math.round(index * step),
      bottom: isSound ? Math.round((height - tall) / 2) : 0,
      width: Math.max(2, Math.round(step * (isSound ? 0.45 : 0.7))),
      height: tall,
      backgroundColor: isSound ? accent : ink,
    });
  });
}

/** Pixels between two lines of the page, and between its columns. */
const PITCH = 14;
const GAP = 36;

/** A line of the page; what is below the foot of the card is not drawn. */
function pageLine({ column, row, width: share, isHeading }: PageLine, width: number, height: number): Box[] {
  if ((row + 1) * PITCH > height) return [];
  const { ink, muted } = site.colors.light;
  const columnWidth = (width - (PAGE.columns - 1) * GAP) / PAGE.columns;
  return [
    box({
      position: 'absolute',
      left: Math.round(column * (columnWidth + GAP)),
      top: row * PITCH,
      width: Math.round(share * columnWidth),
      height: isHeading ? 8 : 3,
      backgroundColor: isHeading ? ink : muted,
    }),
  ];
}
