/** Makes the bytes of a variant, and keeps them for the next build. */
import sharp from 'sharp';
import { cachedFile } from '../cached-file';
import { publicFile } from '../publication';
import type { Variant } from './variants';

/**
 * The bytes of a variant: turned as the camera held it, without its metadata (a photo may know where it was taken).
 *
 * @throws where the source cannot be read.
 */
export function encodeVariant(variant: Variant): Promise<Buffer> {
  // Encoding AVIF takes seconds; the same source, width and format give the same file name and the same bytes.
  return cachedFile(`images/${sharp.versions.sharp}-${variant.file}`, () => encode(variant));
}

async function encode({ image, width, format }: Variant): Promise<Buffer> {
  const file = publicFile(image.src);
  if (!file) throw new Error(`${image.src} is not a file of this site`);
  const resized = sharp(file).autoOrient().resize({ width });
  return format === 'avif'
    ? resized.avif({ quality: 58, effort: 4 }).toBuffer()
    : resized.webp({ quality: 78, effort: 5 }).toBuffer();
}
