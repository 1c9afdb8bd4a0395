/** The layout of a card: the site's masthead, folio, title and chapter ruler on 1200 × 630 pixels of paper. */
import { cardFontFamily } from '../fonts/card-fonts';
import type { Ruler } from '../post-facts';
import { site } from '../site';
import { type Box, box } from './box';
import type { Card } from './card';
import { drawingBox } from './card-drawing';

/** Pixels of every card: what link previews take. */
export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 72;
/** Height of the ruler and width of its strokes. */
const RULER = 44;
const STROKE = 6;

/** The card as a tree of boxes. */
export function cardTree(card: Card): Box {
  const width = CARD.width - 2 * MARGIN;
  const { paper, ink, muted, accent } = site.colors.light;
  const folio = card.folio.join('  ·  ');
  return box(
    {
      width: CARD.width,
      height: CARD.height,
      boxSizing: 'border-box',
      padding: `54px ${MARGIN}px 60px`,
      flexDirection: 'column',
      backgroundColor: paper,
      color: ink,
      fontFamily: cardFontFamily(),
    },
    [
      box({ fontSize: 54, fontWeight: 900, letterSpacing: -1.5, lineHeight: 1 }, card.name),
      box({ width, height: 8, marginTop: 22, backgroundColor: ink }),
      box({ width, height: 2, marginTop: 5, backgroundColor: ink }),
      box(
        {
          marginTop: 40,
          minHeight: 40,
          fontSize: 32,
          fontWeight: 600,
          color: card.hasMedia ? accent : muted,
        },
        folio,
      ),
      box(
        {
          width,
          marginTop: 18,
          fontSize: titleSize(card.title),
          fontWeight: 900,
          letterSpacing: -1.5,
          lineHeight: 1.12,
        },
        card.title,
      ),
      box({ flexGrow: 1 }),
      ...lowerHalf(card, width),
    ],
  );
}

/** Pixels of the tallest drawing, and of one that is too low to be worth its place. */
const DRAWING = { most: 190, least: 80 } as const;
/** Pixels between title, drawing and ruler. */
const AIR = 28;
/** The width of an average letter of the title, as a share of its size. */
const LETTER = 0.5;

/** What is below the title: the drawing where the title leaves room for it, and the ruler of the chapters. */
function lowerHalf(card: Card, width: number): Box[] {
  const size = titleSize(card.title);
  const lines = Math.ceil(([...card.title].length * size * LETTER) / width);
  const above = 54 + 54 + 22 + 15 + 40 + 40 + 18 + Math.ceil(lines * size * 1.12);
  const room = Math.min(DRAWING.most, CARD.height - 60 - above - AIR);
  const { drawing, ruler } = card;
  if (ruler)
    return [rulerBox(ruler, width, Math.max(RULER, room), drawing?.kind === 'sound' ? drawing.bars : [])];
  return drawing && room >= DRAWING.least ? [drawingBox(drawing, width, room)] : [];
}

/** Pixels: the larger, the shorter the title; the smallest fills five lines and can be read on a thumbnail. */
function titleSize(title: string): number {
  const length = [...title].length;
  if (length <= 36) return 92;
  if (length <= 64) return 76;
  return length <= 100 ? 62 : 52;
}

/** A line with a tick where each chapter starts, over what is said; dashed from the last where the length is unknown. */
function rulerBox(
  { chapters, span, open }: Ruler,
  width: number,
  height: number,
  bars: readonly number[],
): Box {
  const { accent, muted } = site.colors.light;
  const at = (seconds: number): number => Math.round((seconds / span) * (width - STROKE));
  const end = open ? at(chapters.at(-1)?.at ?? 0) : width;
  const stroke = (left: number, top: number, right: number): Box =>
    box({
      position: 'absolute',
      left,
      top,
      width: right - left,
      height: height - top,
      backgroundColor: accent,
    });
  const dashes: Box[] = [];
  for (let left = end + 2 * STROKE; open && left < width; left += 3 * STROKE)
    dashes.push(stroke(left, height - STROKE, Math.min(left + STROKE, width)));
  const step = width / bars.length;
  const said = bars.map((share, index) =>
    box({
      position: 'absolute',
      left: Math.round((index + 0.3) * step),
      bottom: STROKE,
      width: Math.max(2, Math.round(step * 0.4)),
      height: Math.round(share * (height - RULER / 2)),
      backgroundColor: muted,
    }),
  );
  return box({ position: 'relative', width, height }, [
    ...said,
    stroke(0, height - STROKE, end),
    ...dashes,
    ...chapters.map((chapter) => stroke(at(chapter.at), 0, at(chapter.at) + STROKE)),
  ]);
}
