/** Pictures of the site's own: what stands in `public/media/`, measured. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { publicFile } from '../publication';

export interface SourceImage {
  /** Root-relative address of the file as its author gave it: `/media/counter.jpg`. */
  readonly src: string;
  /** Pixels as the picture is shown: a camera's turn is counted in. */
  readonly width: number;
  readonly height: number;
  /** Drawings (SVG) and moving pictures are served as they are. */
  readonly resizable: boolean;
  /** First digits of the SHA-256 of the file. */
  readonly hash: string;
}

const RESIZABLE = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'tiff']);

const measured = new Map<string, Promise<SourceImage | undefined>>();

/**
 * Measures a picture; `undefined` where it lies on another host. In development a changed file keeps its old measures
 * until the server starts again.
 *
 * @throws where the file is missing or is no picture, which the content check has found before.
 */
export function sourceImage(src: string): Promise<SourceImage | undefined> {
  let image = measured.get(src);
  if (!image) {
    image = measure(src);
    measured.set(src, image);
  }
  return image;
}

async function measure(src: string): Promise<SourceImage | undefined> {
  const file = publicFile(src);
  if (!file) return undefined;
  const bytes = await readFile(file);
  const { autoOrient, format, pages = 1 } = await sharp(bytes).metadata();
  return {
    src,
    width: autoOrient.width,
    height: autoOrient.height,
    resizable: RESIZABLE.has(format) && pages === 1,
    hash: createHash('sha256').update(bytes).digest('hex').slice(0, 10),
  };
}
