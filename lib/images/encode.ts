/** Makes the bytes of a variant, and keeps them for the next build. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { publicFile } from '../media/facts';
import type { Variant } from './variants';

/** Encoding AVIF takes seconds; the same source, width and format give the same file name and the same bytes. */
const CACHE = '.cache/images';

/**
 * The bytes of a variant: turned as the camera held it, without its metadata (a photo may know where it was taken).
 *
 * @throws where the source cannot be read.
 */
export async function encodeVariant(variant: Variant): Promise<Buffer> {
  const cached = join(
    /* turbopackIgnore: true */ process.cwd(),
    CACHE,
    `${sharp.versions.sharp}-${variant.file}`,
  );
  const known = await readFile(/* turbopackIgnore: true */ cached).catch(absent);
  if (known) return known;
  const bytes = await encode(variant);
  await mkdir(/* turbopackIgnore: true */ join(cached, '..'), { recursive: true });
  const unfinished = `${cached}.${process.pid}`;
  await writeFile(/* turbopackIgnore: true */ unfinished, bytes);
  await rename(/* turbopackIgnore: true */ unfinished, cached);
  return bytes;
}

async function encode({ image, width, format }: Variant): Promise<Buffer> {
  const file = publicFile(image.src);
  if (!file) throw new Error(`${image.src} is not a file of this site`);
  const resized = sharp(file).autoOrient().resize({ width });
  return format === 'avif'
    ? resized.avif({ quality: 58, effort: 4 }).toBuffer()
    : resized.webp({ quality: 78, effort: 5 }).toBuffer();
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
