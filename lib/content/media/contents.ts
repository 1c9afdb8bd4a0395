/** What a file that the site serves as it is holds. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { secondsOf } from '../../media/facts';
import { mimeType } from '../../media/size';
import type { Problem } from '../problem';
import { damaged } from '../rules/media/damaged';
import { emptyMedia } from '../rules/media/empty';
import { mediaKindRule } from '../rules/media/kind';
import { lfsPointer } from '../rules/media/lfs-pointer';
import { mediaLocation } from '../rules/media/location';
import { mediaSize } from '../rules/media/size';
import { svg } from '../rules/media/svg';
import { mediaType } from '../rules/media/type';
import { problemOf } from '../rules/rule';
import { svgFaults } from '../svg/svg-faults';
import { endingOf, formatOf, type MediaKind, mediaKind, remedyFor } from './kinds';
import { LIMIT, PICTURE_LIMIT } from './limits';
import { canBeMeasured, type Found, pictureProblems } from './picture';
import { placeInMpeg4 } from './position';

const NAMES: Readonly<Record<MediaKind['kind'], string>> = {
  picture: 'picture',
  drawing: 'picture',
  recording: 'recording',
  text: 'file',
  other: 'file',
};

/**
 * Checks one file: its kind, its size, and whether it is what its name says.
 *
 * @param path where it lies
 * @param file as problems name it
 * @param bytes its size
 * @param depth `as told` believes the first bytes of what no browser runs, and decodes nothing
 */
export async function checkContents(
  path: string,
  file: string,
  bytes: number,
  depth: 'whole' | 'as told' = 'whole',
): Promise<Problem[]> {
  const found: Found = (rule, message = rule.message, fix = rule.fix, place = { line: 1, column: 1 }) => [
    problemOf(rule, file, place, message, fix),
  ];
  const ending = endingOf(file);
  const kind = mediaKind(file);
  if (!kind)
    return found(
      mediaKindRule,
      ending ? `Files that end in .${ending} are not served` : 'Files without an ending are not served',
      remedyFor(ending),
    );
  if (bytes === 0) return found(emptyMedia);
  const start = readStart(path);
  if (start.toString('latin1').startsWith('version https://git-lfs')) return found(lfsPointer);
  const limit = NAMES[kind.kind] === 'picture' ? PICTURE_LIMIT : LIMIT;
  if (bytes > limit) return found(mediaSize, ...sizeMessage(kind, bytes, limit));
  const format = formatOf(start);
  if (isOtherFormat(kind, format)) return found(mediaType, ...typeMessage(ending, format));
  if (depth === 'as told' && kind.kind !== 'drawing') return [];
  return insideProblems(kind, ending, readFileSync(path), found);
}

/** Drawings have a reader of their own, and so have texts: of these only what is something else altogether is told here. */
function isOtherFormat({ kind, format: expected }: MediaKind, format: string | undefined): boolean {
  if (kind === 'drawing') return false;
  if (kind === 'text') return format !== undefined && expected !== undefined && format !== expected;
  return format !== expected;
}

async function insideProblems(
  kind: MediaKind,
  ending: string,
  bytes: Buffer,
  found: Found,
): Promise<Problem[]> {
  switch (kind.kind) {
    case 'picture':
      return pictureProblems(bytes, found);
    case 'drawing': {
      const faults = svgFaults(bytes).flatMap(({ message, fix, ...place }) =>
        found(svg, message, fix, place),
      );
      return faults.length > 0 || (await canBeMeasured(bytes)) ? faults : found(damaged);
    }
    case 'recording':
      return recordingProblems(bytes, ending, found);
    case 'text':
      return textProblems(bytes, found);
    default:
      if (kind.part && !isOffice(bytes, kind.part))
        return found(
          mediaType,
          `The file is a ZIP file and not a .${ending} document`,
          'Open it in the program that made it and save it again, or name it .zip.',
        );
      if (bytes.includes('vbaProject.bin') && kind.part)
        return found(mediaType, 'The document contains macros', 'Save it without macros, or as PDF.');
      return kind.format === 'MPEG-4' && placeInMpeg4(bytes) ? found(mediaLocation, WHERE_MADE) : [];
  }
}

const WHERE_MADE = 'The recording holds the place where it was made (GPS)';

/** Measured as the pages that play it do. */
async function recordingProblems(bytes: Buffer, ending: string, found: Found): Promise<Problem[]> {
  try {
    await secondsOf(bytes, mimeType(`x.${ending}`) ?? '');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return found(damaged, 'The recording cannot be read');
  }
  return ending === 'm4a' && placeInMpeg4(bytes) ? found(mediaLocation, WHERE_MADE) : [];
}

const isOffice = (bytes: Buffer, part: string): boolean =>
  bytes.includes(part) && (part.startsWith('application/') || bytes.includes('[Content_Types].xml'));

function textProblems(bytes: Buffer, found: Found): Problem[] {
  if (bytes.includes(0))
    return found(
      mediaType,
      'The file holds something other than text, or text in UTF-16',
      'Save it as text in UTF-8.',
    );
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return [];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return found(mediaType, 'The text is not valid UTF-8', 'Save it in UTF-8.');
  }
}

function sizeMessage(kind: MediaKind, bytes: number, limit: number): [message: string, fix: string] {
  const what = NAMES[kind.kind];
  const message = `The ${what} has ${(bytes / 1e6).toFixed(1)} MB; ${limit / 1e6} MB is the limit`;
  return [
    message,
    what === 'picture' ? mediaSize.fix : 'Put it on the media host and write its https address.',
  ];
}

const TYPE_FIXES: Readonly<Record<string, string | undefined>> = {
  HEIC: 'Save it as JPEG; renaming does not change what is in it.',
};

function typeMessage(ending: string, format: string | undefined): [message: string, fix: string] {
  const named = { OLE: 'an old Office document' }[format ?? ''] ?? format ?? 'something unknown';
  const message = `The file holds ${named}; its name says ${ending.toUpperCase()}`;
  return [message, TYPE_FIXES[format ?? ''] ?? mediaType.fix];
}

function readStart(path: string): Buffer {
  const start = Buffer.alloc(64);
  const descriptor = openSync(path, 'r');
  try {
    return start.subarray(0, readSync(descriptor, start, 0, start.length, 0));
  } finally {
    closeSync(descriptor);
  }
}
