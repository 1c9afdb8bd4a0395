import type { Chapter } from '@/lib/content/types';
import { rulerOf } from '@/lib/post-facts';
import { formatClock } from '@/lib/time';

/** Positions are whole thousandths of the ruler: fine enough for any screen, short in the page. */
const SCALE = 1000;

/** A label needs about this many thousandths of a phone's width; where chapters stand closer, the later label goes. */
const LABEL_ROOM = 130;

/**
 * The ruler of a recording: a line with a small tick a minute and a tall tick where a chapter starts. It is drawn at
 * build with attributes only, so it needs no script and no style attribute. It repeats the list of chapters, so
 * assistive technology passes over it. Where the length is unknown its end stays open.
 *
 * @param durationSeconds length of the recording where it is known
 * @param labelled whether times stand below the ticks
 */
export function ChapterRuler({
  chapters,
  durationSeconds,
  labelled = false,
}: {
  chapters: readonly Chapter[];
  durationSeconds?: number;
  labelled?: boolean;
}) {
  if (chapters.length === 0) return null;
  const { span, open } = rulerOf(chapters, durationSeconds);
  const at = (seconds: number): number => Math.round((seconds / span) * SCALE);
  const last = at(chapters.at(-1)?.at ?? 0);
  return (
    <svg className="ruler" width="100%" height={labelled ? 38 : 16} aria-hidden="true">
      <svg aria-hidden="true" width="100%" height="16" viewBox={`0 0 ${SCALE} 16`} preserveAspectRatio="none">
        <path className="ruler-line" d={`M0 15.5H${open ? last : SCALE}`} />
        {open && <path className="ruler-open" strokeDasharray="2 4" d={`M${last} 15.5H${SCALE}`} />}
        <path className="ruler-minutes" d={minuteTicks(span, open ? last : SCALE)} />
        <path className="ruler-chapters" d={chapters.map((chapter) => `M${at(chapter.at)} 0V16`).join('')} />
      </svg>
      {labelled &&
        labels(chapters, at).map(({ x, text, anchor }) => (
          <text key={text} x={`${x / 10}%`} y="34" textAnchor={anchor === 'start' ? undefined : anchor}>
            {text}
          </text>
        ))}
    </svg>
  );
}

/** One path of short ticks: a minute apart, or five or ten where minutes would run into each other. */
function minuteTicks(span: number, end: number): string {
  const step = span <= 45 * 60 ? 60 : span <= 120 * 60 ? 300 : 600;
  const ticks: string[] = [];
  for (let seconds = step; seconds < span; seconds += step) {
    const x = Math.round((seconds / span) * SCALE);
    if (x < end) ticks.push(`M${x} ${seconds % (step * 5) === 0 ? 8 : 11}V16`);
  }
  return ticks.join('');
}

/** The times that have room below the ruler; the first starts at its edge, one near the end ends there. */
function labels(chapters: readonly Chapter[], at: (seconds: number) => number) {
  let free = 0;
  return chapters.flatMap((chapter) => {
    const x = at(chapter.at);
    if (x < free) return [];
    free = x + LABEL_ROOM;
    const anchor = x < 20 ? ('start' as const) : x > SCALE - 40 ? ('end' as const) : ('middle' as const);
    return [{ x, text: formatClock(chapter.at), anchor }];
  });
}
