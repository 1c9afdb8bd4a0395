/** Checks the covers of podcasts against what directories ask for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { decodePart } from '../percent-encoding';
import { publicFile } from '../publication';
import { splitFrontMatter } from './front-matter';
import { Places } from './places';
import type { Problem } from './problem';
import { mediaCover } from './rules/media/cover';
import { problemOf } from './rules/rule';

/** Pixels (https://podcasters.apple.com/support/896-artwork-requirements). */
const SMALLEST = 1400;
const LARGEST = 3000;

/**
 * What is wrong with the covers that series files name, said where they name them. A file that is missing or cannot be
 * decoded has a message of its own.
 *
 * @param texts of the content folder's files, by their names
 */
export async function checkCovers(
  texts: ReadonlyMap<string, string>,
  publicFolder?: string,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [file, text] of texts) {
    if (!/(?:^|\/)series\/[^/]+\.mdx$/.test(file)) continue;
    const { frontMatter } = splitFrontMatter(text);
    const cover = frontMatter?.data.cover;
    if (typeof cover !== 'string' || !cover.startsWith('/media/')) continue;
    const path = publicFolder ? join(publicFolder, decodePart(cover)) : publicFile(cover);
    if (!path || !existsSync(path)) continue;
    const fault = await coverFault(path);
    const place = new Places(text).at(frontMatter?.spans.cover?.value[0] ?? 0);
    if (fault) problems.push(problemOf(mediaCover, file, place, fault.message, fault.fix));
  }
  return problems;
}

async function coverFault(path: string): Promise<{ message: string; fix: string } | undefined> {
  const { width, height, format, space } = await metadataOf(path);
  if (!width || !height) return undefined;
  const says = (message: string, fix: string) => ({ message: `The cover ${message}`, fix });
  if (format !== 'jpeg' && format !== 'png')
    return says(
      `is ${(format ?? 'something else').toUpperCase()}; podcast directories take JPEG and PNG`,
      'Save it as JPEG.',
    );
  const size = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`;
  if (width !== height)
    return says(
      `has ${size}, and is not square`,
      `Crop it to ${Math.max(SMALLEST, Math.min(width, height, LARGEST)).toLocaleString('en')} × ${Math.max(SMALLEST, Math.min(width, height, LARGEST)).toLocaleString('en')} pixels.`,
    );
  if (width < SMALLEST)
    return says(
      `has ${size}; podcast directories ask for at least ${SMALLEST.toLocaleString('en')}`,
      'Export it again from its original with 3,000 × 3,000 pixels.',
    );
  if (width > LARGEST)
    return says(
      `has ${size}; podcast directories take at most ${LARGEST.toLocaleString('en')}`,
      'Save it with 3,000 × 3,000 pixels.',
    );
  return /rgb/.test(space ?? '')
    ? undefined
    : says(
        `is in ${space === 'b-w' ? 'shades of grey' : (space ?? 'unknown colours').toUpperCase()}; podcast directories take RGB`,
        'Save it in RGB colours (sRGB).',
      );
}

/** Format, measures and colours; no measures where the file is not a picture, which the check of media says. */
async function metadataOf(path: string): Promise<Partial<Metadata>> {
  try {
    return await sharp(path).metadata();
  } catch (error) {
    if (error instanceof Error) return {};
    throw error;
  }
}
