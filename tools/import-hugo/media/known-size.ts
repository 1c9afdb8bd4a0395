import { sizeKey } from './known-sizes';
import type { Size } from './measure';

/** Pixels as attributes write them. */
interface WrittenSize {
  readonly width?: string;
  readonly height?: string;
}

/** The size of a picture that its source does not give: as measured, else as its name says. */
export function knownSize(url: string, sizes: ReadonlyMap<string, Size>): WrittenSize {
  const measured = sizes.get(sizeKey(url));
  return measured ? { width: String(measured.width), height: String(measured.height) } : sizeFromName(url);
}

/**
 * Pixels that the file's name gives: WordPress writes `photo-600x385.jpg`, careful editors `600-x-385-Photo.jpg`.
 * Good enough to hold the picture's place until it is there; `--measure` replaces it by the truth.
 */
function sizeFromName(url: string): WrittenSize {
  const name = url.slice(url.lastIndexOf('/') + 1);
  const match =
    /^(\d{2,4})-x-(\d{2,4})-/i.exec(name) ?? /-(\d{2,4})x(\d{2,4})\.(?:jpe?g|png|gif|webp)$/i.exec(name);
  const [, width, height] = match ?? [];
  if (!width || !height || width.startsWith('0') || height.startsWith('0')) return {};
  return { width, height };
}
