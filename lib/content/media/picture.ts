/** Pictures made of pixels: whether they can be shown, and what their metadata tell. */
import sharp from 'sharp';
import type { Place, Problem } from '../problem';
import { damaged } from '../rules/media/damaged';
import { mediaLocation } from '../rules/media/location';
import { mediaPixels } from '../rules/media/pixels';
import type { Rule } from '../rules/rule';
import { MAX_PIXELS } from './limits';
import { placeInExif, placeInXmp } from './position';

/** The problem that a rule finds in a file. */
export type Found = (rule: Rule, message?: string, fix?: string, place?: Place) => Problem[];

/** What is wrong with a picture: it cannot be decoded, is too large to be, or says where it was taken. */
export async function pictureProblems(bytes: Buffer, found: Found): Promise<Problem[]> {
  const facts = await orUndefined(sharp(bytes, { limitInputPixels: false }).metadata());
  if (!facts?.width || !facts.height) return found(damaged);
  const { width, height, exif, xmp } = facts;
  if (width * height > MAX_PIXELS)
    return found(mediaPixels, `The picture has ${width} × ${height} pixels; 50 million in all is the limit`);
  // A small copy makes the decoder read the whole file, at a fraction of the work.
  const copy = sharp(bytes, { failOn: 'truncated', limitInputPixels: MAX_PIXELS }).resize(16).raw();
  if (!(await orUndefined(copy.toBuffer()))) return found(damaged);
  const place = placeInXmp(xmp) || placeInExif(exif);
  if (place === 'unreadable')
    return found(
      mediaLocation,
      'The photo’s metadata cannot be read, so nobody can tell whether they hold a place (GPS)',
    );
  return place ? found(mediaLocation) : [];
}

/** Whether the size of a picture can be measured, as the pages that show it do. */
export const canBeMeasured = async (bytes: Buffer): Promise<boolean> => {
  const facts = await orUndefined(sharp(bytes, { limitInputPixels: false }).metadata());
  return facts !== undefined && facts.width > 0 && facts.height > 0;
};

/** The value, or nothing where the decoder refuses the file: that is the answer which is looked for. */
async function orUndefined<T>(value: Promise<T>): Promise<T | undefined> {
  try {
    return await value;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
