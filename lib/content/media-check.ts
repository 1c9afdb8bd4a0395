/** Checks the files that the site serves as they are: what they hold, their size, where they were taken. */
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import readExif from 'exif-reader';
import sharp from 'sharp';
import { filesBelow } from '../files-below';
import { publicFolder } from '../publication';
import { formatOf, mediaKind } from './media-format';
import type { Problem } from './problem';
import { isLeftBehind } from './rules/file/type';
import { damaged } from './rules/media/damaged';
import { emptyMedia } from './rules/media/empty';
import { lfsPointer } from './rules/media/lfs-pointer';
import { mediaLocation } from './rules/media/location';
import { mediaPixels } from './rules/media/pixels';
import { mediaSize } from './rules/media/size';
import { svgScript } from './rules/media/svg-script';
import { mediaType } from './rules/media/type';
import { problemOf, type Rule } from './rules/rule';
import { svgFault } from './svg-fault';

/** Bytes. Larger files belong on the media host. */
const LIMITS = { picture: 5_000_000, recording: 25_000_000, other: 25_000_000 } as const;
const MAX_PIXELS = 50_000_000;

/** What was found in a file, kept as long as its size and time stay the same. */
const memory = new Map<string, { readonly stamp: string; readonly problems: readonly Problem[] }>();

/** Checks every file below `media` of a public folder, or those named (root-relative: `/media/x.jpg`). */
export async function checkMedia(folder = publicFolder(), only?: ReadonlySet<string>): Promise<Problem[]> {
  const problems: Problem[] = [];
  const media = join(folder, 'media');
  const files = existsSync(/* turbopackIgnore: true */ media) ? filesBelow(media) : [];
  for (const file of files.filter((name) => !isLeftBehind(name))) {
    const address = `/media/${file}`;
    if (only && !only.has(address)) continue;
    problems.push(...(await checkOnce(join(media, file), `public${address}`)));
  }
  return problems;
}

async function checkOnce(path: string, file: string): Promise<readonly Problem[]> {
  const { size, mtimeMs } = statSync(/* turbopackIgnore: true */ path);
  const stamp = `${size} ${mtimeMs}`;
  const known = memory.get(path);
  if (known?.stamp === stamp) return known.problems;
  const problems = await checkFile(path, file, size);
  memory.set(path, { stamp, problems });
  return problems;
}

async function checkFile(path: string, file: string, bytes: number): Promise<Problem[]> {
  const found = (rule: Rule, message: string = rule.message, fix: string = rule.fix): Problem[] => [
    problemOf(rule, file, { line: 1, column: 1 }, message, fix),
  ];
  if (bytes === 0) return found(emptyMedia);
  const start = readStart(path);
  if (start.toString('latin1').startsWith('version https://git-lfs')) return found(lfsPointer);
  const kind = mediaKind(file);
  const named = extname(file).slice(1).toUpperCase();
  const format = formatOf(start);
  if (kind.formats.length > 0 && (!format || !kind.formats.includes(format)))
    return found(mediaType, `The file holds ${format ?? 'something unknown'}; its name says ${named}`);
  const limit = LIMITS[kind.kind];
  if (bytes > limit) {
    const what = { picture: 'picture', recording: 'recording', other: 'file' }[kind.kind];
    const fix =
      kind.kind === 'picture' ? mediaSize.fix : 'Put it on the media host and write its https address.';
    return found(
      mediaSize,
      `The ${what} has ${(bytes / 1e6).toFixed(1)} MB; ${limit / 1e6} MB is the limit`,
      fix,
    );
  }
  if (format === 'SVG') {
    const fault = svgFault(readFileSync(/* turbopackIgnore: true */ path, 'utf8'));
    return fault ? found(svgScript, fault) : [];
  }
  return kind.kind === 'picture' ? checkPicture(path, found) : [];
}

function readStart(path: string): Buffer {
  const start = Buffer.alloc(4096);
  const descriptor = openSync(/* turbopackIgnore: true */ path, 'r');
  try {
    return start.subarray(0, readSync(descriptor, start, 0, start.length, 0));
  } finally {
    closeSync(descriptor);
  }
}

async function checkPicture(
  path: string,
  found: (rule: Rule, message?: string) => Problem[],
): Promise<Problem[]> {
  const bytes = readFileSync(/* turbopackIgnore: true */ path);
  const facts = await orUndefined(sharp(bytes, { limitInputPixels: false }).metadata());
  if (!facts?.width || !facts.height) return found(damaged);
  const { width, height } = facts;
  if (width * height > MAX_PIXELS)
    return found(mediaPixels, `The picture has ${width} × ${height} pixels; 50 million in all is the limit`);
  // A small copy makes the decoder read the whole file, at a fraction of the work.
  const copy = sharp(bytes, { failOn: 'truncated', limitInputPixels: MAX_PIXELS }).resize(16).raw();
  if (!(await orUndefined(copy.toBuffer()))) return found(damaged);
  return hasPosition(facts.exif, facts.xmp) ? found(mediaLocation) : [];
}

/** The value, or nothing where the decoder refuses the file: that is the answer which is looked for. */
async function orUndefined<T>(value: Promise<T>): Promise<T | undefined> {
  try {
    return await value;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function hasPosition(exif: Buffer | undefined, xmp: Buffer | undefined): boolean {
  if (xmp && /exif:GPSL(?:atitude|ongitude)/.test(xmp.toString('utf8'))) return true;
  if (!exif) return false;
  try {
    const { GPSInfo: gps } = readExif(exif);
    return gps?.GPSLatitude !== undefined || gps?.GPSLongitude !== undefined;
  } catch (error) {
    // Metadata that cannot be read tell nobody a place.
    if (error instanceof Error) return false;
    throw error;
  }
}
