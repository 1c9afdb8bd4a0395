import sharp, { type OverlayOptions } from 'sharp';

/** Pixels between and around pictures. */
const GAP = 16;

export interface Shot {
  readonly png: Buffer;
  /** Pixels that it is drawn wide. */
  readonly width: number;
}

/**
 * Pictures side by side on grey, cut at `height`, as one WebP small enough to keep in the repository.
 *
 * @param height pixels of the sheet without its margin
 */
export async function contactSheet(shots: readonly Shot[], height: number): Promise<Buffer> {
  const layers: OverlayOptions[] = [];
  let left = GAP;
  for (const { png, width } of shots) {
    const resized = sharp(await sharp(png).resize({ width }).toBuffer());
    const { height: whole } = await resized.metadata();
    const cut = resized.extract({ left: 0, top: 0, width, height: Math.min(height, whole) });
    layers.push({ input: await cut.png().toBuffer(), left, top: GAP });
    left += width + GAP;
  }
  const background = { width: left, height: height + 2 * GAP, channels: 3, background: '#8a8f94' } as const;
  return sharp({ create: background }).composite(layers).webp({ quality: 40, effort: 6 }).toBuffer();
}
