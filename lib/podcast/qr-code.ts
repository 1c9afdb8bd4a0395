import { encode } from 'uqr';

interface QrCode {
  /** Modules on a side, the quiet zone of four around them included (ISO/IEC 18004, 6.3.8). */
  readonly size: number;
  /** The dark modules as one path of an SVG, a unit each. */
  readonly path: string;
}

/** A text as a QR code, with a seventh of it to spare for scratches (level M). */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return {
    size,
    path: data
      .flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`))
      .join(''),
  };
}

/** Where dark modules begin in a row, and how many stand there side by side. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
