import type { Drawing, SoundDrawing, TextDrawing } from '@/lib/figures/drawing';
import { FROM_THE_TOP, PAGE, type PageLine } from '@/lib/figures/page-lines';

/** Units of the field that a drawing has; the style says how large that is. */
const WIDE = 960;
const HIGH = 180;
/** Units kept free above and below the bars. */
const AIR = 10;

/** The drawing of a post: two paths in the colours of the publication. It repeats what the words say, so assistive technology passes over it. */
export function Drawn({ drawing }: { readonly drawing: Drawing }) {
  return drawing.kind === 'sound' ? <Sound {...drawing} /> : <Text {...drawing} />;
}

/** Heights that bars have: equal ones are written alike, which packs to a third. The eye sees no more on a card. */
const LEVELS = 10;

function Sound({ bars, marks }: SoundDrawing) {
  const step = WIDE / bars.length;
  const middle = HIGH / 2;
  const unit = (middle - AIR) / LEVELS;
  const path = bars.map((height) => barOf(Math.round(height * LEVELS) * unit)).join(`m${step} 0`);
  return (
    <svg className="drawn" viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`M${step / 2} ${middle}${path}`} />
      <path
        className="marks"
        d={marks.map((mark) => `M${Math.max(1, Math.round(mark * WIDE))} 0V${HIGH}`).join('')}
      />
    </svg>
  );
}

/** From the middle up and down, and back: the next bar starts there. */
const barOf = (half: number): string => (half === 0 ? '' : `v${-half}v${2 * half}v${-half}`);

/** Units of a line and of the room between columns. */
const PITCH = 10;
const GAP = 24;

function Text({ lines }: TextDrawing) {
  const width = (WIDE / 2 - (PAGE.columns - 1) * GAP) / PAGE.columns;
  const path = (isHeading: boolean) =>
    linesPath(
      lines.filter((line) => line.isHeading === isHeading),
      width,
    );
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

/** Lines from the start of each to the start of the next: equal ones are written alike. */
function linesPath(lines: readonly PageLine[], width: number): string {
  let [atX, atY] = [0, 0];
  return lines
    .map((line) => {
      const [x, y] = [Math.round(line.column * (width + GAP)), line.row * PITCH + PITCH / 2];
      const length = Math.round(line.width * width);
      const move = `m${x - atX} ${y - atY}h${length}h${-length}`;
      [atX, atY] = [x, y];
      return move;
    })
    .join('');
}
