import type { Drawing, SoundDrawing, TextDrawing } from '@/lib/figures/drawing';
import { FROM_THE_TOP, PAGE } from '@/lib/figures/page-lines';

/** Units of the field that a drawing has; the style says how large that is. */
const WIDE = 960;
const HIGH = 180;
/** Units kept free above and below the bars. */
const AIR = 10;

/** The drawing of a post: two paths in the colours of the publication. It repeats what the words say, so assistive technology passes over it. */
export function Drawn({ drawing }: { readonly drawing: Drawing }) {
  return drawing.kind === 'sound' ? <Sound {...drawing} /> : <Text {...drawing} />;
}

function Sound({ bars, marks }: SoundDrawing) {
  const step = WIDE / bars.length;
  const middle = HIGH / 2;
  const path = bars
    .map((height, index) => {
      const half = Math.round(height * (middle - AIR));
      return half === 0 ? '' : `M${Math.round((index + 0.5) * step)} ${middle - half}v${2 * half}`;
    })
    .join('');
  return (
    <svg className="drawn" viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
      <path
        className="marks"
        d={marks.map((mark) => `M${Math.max(1, Math.round(mark * WIDE))} 0V${HIGH}`).join('')}
      />
    </svg>
  );
}

/** Units of a line and of the room between columns. */
const PITCH = 10;
const GAP = 24;

function Text({ lines }: TextDrawing) {
  const width = (WIDE / 2 - (PAGE.columns - 1) * GAP) / PAGE.columns;
  const path = (isHeading: boolean) =>
    lines
      .filter((line) => line.isHeading === isHeading)
      .map(
        (line) =>
          `M${Math.round(line.column * (width + GAP))} ${line.row * PITCH + PITCH / 2}h${Math.round(line.width * width)}`,
      )
      .join('');
  return (
    <svg
      className="drawn drawn-text"
      viewBox={`0 0 ${WIDE / 2} ${PAGE.rows * PITCH}`}
      preserveAspectRatio={FROM_THE_TOP}
      aria-hidden="true"
    >
      <path d={path(false)} />
      <path className="heads" d={path(true)} />
    </svg>
  );
}
