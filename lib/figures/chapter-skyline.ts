import type { Ruler } from '../post-facts';

/** The lowest bar, of a chapter of no length. */
const FLOOR = 0.2;

/** A recording of which only the chapters are known: over each, bars as high as it is long beside the longest. */
export function chapterSkyline({ chapters, span }: Ruler, count: number): number[] {
  const lengths = chapters.map(({ at }, index) => (chapters[index + 1]?.at ?? span) - at);
  const longest = Math.max(...lengths);
  return Array.from({ length: count }, (_, bar) => {
    const at = ((bar + 0.5) / count) * span;
    const chapter = chapters.findLastIndex((one) => one.at <= at);
    return chapter < 0 ? 0 : FLOOR + (1 - FLOOR) * ((lengths[chapter] ?? 0) / longest);
  });
}
