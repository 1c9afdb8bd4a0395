/** The layout of a card: the site's masthead, folio, title and chapter ruler on 1200 × 630 pixels of paper. */
import { cardFontFamily } from '../fonts/card-fonts';
import type { Ruler } from '../post-facts';
import { site } from '../site';
import type { Card } from './card';

/** Pixels of every card: what link previews take. */
export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 72;
/** Height of the ruler and width of its strokes. */
const RULER = 44;
const STROKE = 6;

/** An element as satori takes it. */
export interface Box {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Box[];
  };
}

const box = (
  style: Readonly<Record<string, string | number>>,
  children: string | readonly Box[] = [],
): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

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
      ...(card.ruler ? [box({ flexGrow: 1 }), rulerBox(card.ruler, width)] : []),
    ],
  );
}

/** Pixels: the larger, the shorter the title; the smallest fills five lines and can be read on a thumbnail. */
function titleSize(title: string): number {
  const length = [...title].length;
  if (length <= 36) return 92;
  if (length <= 64) return 76;
  return length <= 100 ? 62 : 52;
}

/** A line with a tick where each chapter starts; dashed from the last where the length is unknown. */
function rulerBox({ chapters, span, open }: Ruler, width: number): Box {
  const at = (seconds: number): number => Math.round((seconds / span) * (width - STROKE));
  const end = open ? at(chapters.at(-1)?.at ?? 0) : width;
  const stroke = (left: number, top: number, right: number): Box =>
    box({
      position: 'absolute',
      left,
      top,
      width: right - left,
      height: RULER - top,
      backgroundColor: site.colors.light.accent,
    });
  const dashes: Box[] = [];
  for (let left = end + 2 * STROKE; open && left < width; left += 3 * STROKE)
    dashes.push(stroke(left, RULER - STROKE, Math.min(left + STROKE, width)));
  return box({ position: 'relative', width, height: RULER }, [
    stroke(0, RULER - STROKE, end),
    ...dashes,
    ...chapters.map((chapter) => stroke(at(chapter.at), 0, at(chapter.at) + STROKE)),
  ]);
}
