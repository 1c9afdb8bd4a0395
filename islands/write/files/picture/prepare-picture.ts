/** A picture made ready to be published: without metadata, no larger than the check takes, and measured. */
import { MAX_PIXELS, PICTURE_LIMIT } from '@/lib/content/media/limits';
import { FormatError, withoutMetadata } from '@/lib/media/without-metadata';

export interface PreparedPicture {
  readonly blob: Blob;
  /** Without its dot. */
  readonly ending: string;
  /** Pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** As it was before: it is another file where something had to be changed. */
  readonly before: { readonly width: number; readonly height: number; readonly bytes: number };
  /** Whether metadata were taken out, and whether its pixels were made anew. */
  readonly isCleaned: boolean;
  readonly isRedrawn: boolean;
}

/** Why a picture cannot be taken: the browser cannot read it, or it moves and is too large. */
export type PictureFault = 'unreadable' | 'moving';

/** Pixels of the longer side of a picture that is drawn anew: twice of what a page shows (lib/images/variants.ts). */
const LONGEST = 3600;

/** Of JPEG and WebP, 0 to 1; and by how much a picture shrinks that is still too large. */
const [QUALITY, STEP] = [0.9, 0.75];

const ENDINGS: Readonly<Record<string, string>> = {
  JPEG: 'jpg',
  PNG: 'png',
  WebP: 'webp',
  GIF: 'gif',
  AVIF: 'avif',
};

const TYPES: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** Chunks that only moving pictures have, of PNG and WebP, and the bytes in which they are. A GIF of that size moves. */
const MOVES = /acTL|ANIM/;
const START = 4096;

/** What AVIF calls Exif and XMP (ISO/IEC 23000-22). */
const TELLS = /Exif|application\/rdf\+xml/;

/**
 * Makes a picture ready. What the check takes as it is stays as it is, to the pixel.
 *
 * @param format as its first bytes tell it; any other than those that are served is drawn anew, where the browser knows it
 */
export async function preparePicture(
  bytes: Uint8Array<ArrayBuffer>,
  format: string | undefined,
): Promise<PreparedPicture | PictureFault> {
  const cleaned = cleanedOf(bytes, format);
  const bitmap = cleaned && (await bitmapOf(cleaned));
  if (!cleaned || !bitmap) return 'unreadable';
  const { width, height } = bitmap;
  const before = { width, height, bytes: bytes.length };
  const isCleaned = cleaned.length !== bytes.length;
  const ending = ENDINGS[format ?? ''];
  const isLarge = cleaned.length > PICTURE_LIMIT || width * height > MAX_PIXELS;
  if (ending && !isLarge && !(format === 'AVIF' && TELLS.test(textOf(cleaned)))) {
    bitmap.close();
    return { blob: new Blob([cleaned]), ending, width, height, before, isCleaned, isRedrawn: false };
  }
  if (format === 'GIF' || MOVES.test(textOf(cleaned.subarray(0, START)))) return 'moving';
  const drawn = await draw(bitmap, format === 'PNG' || format === 'WebP' ? 'image/webp' : 'image/jpeg');
  bitmap.close();
  return { ...drawn, before, isCleaned: true, isRedrawn: true };
}

function cleanedOf(
  bytes: Uint8Array<ArrayBuffer>,
  format: string | undefined,
): Uint8Array<ArrayBuffer> | undefined {
  try {
    return withoutMetadata(bytes, format ?? '') ?? bytes;
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}

/** Bytes as text in which those of ASCII are themselves. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The picture as it is to be seen: turned as its file says. */
async function bitmapOf(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(new Blob([bytes]));
  } catch (error) {
    // The browser does not know the format, or the file is damaged.
    console.warn(error);
    return undefined;
  }
}

/** Draws a picture anew, smaller and smaller until the check takes it. A browser that cannot write WebP writes PNG. */
async function draw(
  bitmap: ImageBitmap,
  type: string,
): Promise<Pick<PreparedPicture, 'blob' | 'ending' | 'width' | 'height'>> {
  let scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  for (;;) {
    const [width, height] = [bitmap.width, bitmap.height].map((side) =>
      Math.max(1, Math.round(side * scale)),
    );
    const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on.');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type, quality: QUALITY });
    const ending = TYPES[blob.type] ?? 'png';
    if (blob.size <= PICTURE_LIMIT) return { blob, ending, width: canvas.width, height: canvas.height };
    scale *= STEP;
  }
}
