/** JPEG (ITU-T T.81): its segments, without those that tell about the picture. */
import { FormatError, joined, latin1, viewOf } from './bytes';

const [MARK, START, END, SCAN] = [0xff, 0xd8, 0xd9, 0xda];

/** Markers without a length: restarts, and one for arithmetic coding. */
const isBare = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01;

/** Applications keep their data in segments 0 to 15; a comment is one by itself. */
const isOfApplication = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/** What a decoder needs: JFIF’s density, a colour profile, Adobe’s way of colours. */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  const name = latin1(segment.subarray(4, 16));
  if (marker === 0xe0) return name.startsWith('JFIF\0');
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0');
  return marker === 0xee && name.startsWith('Adobe');
}

/**
 * A JPEG without Exif, XMP, IPTC, comments and what lies behind its end (further pictures of phones). No pixel changes; how it has to
 * be turned stays.
 *
 * @throws {FormatError}
 */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (bytes[0] !== MARK || bytes[1] !== START) throw new FormatError('No JPEG');
  const turn = orientationOf(bytes);
  const kept = [bytes.subarray(0, 2)];
  const [density, ...others] = segmentsOf(bytes).filter(
    ({ marker, segment }) => !isOfApplication(marker) || isNeeded(marker, segment),
  );
  // JFIF, where there is one, comes first.
  if (density?.marker === 0xe0) kept.push(density.segment);
  if (turn > 1) kept.push(exifOf(turn));
  if (density && density.marker !== 0xe0) kept.push(density.segment);
  return joined([...kept, ...others.map(({ segment }) => segment)]);
}

interface Segment {
  readonly marker: number;
  /** Marker, length, and what it holds; of a scan also the coded picture behind it. */
  readonly segment: Uint8Array;
}

/** The segments up to the end of the first picture. */
function segmentsOf(bytes: Uint8Array): Segment[] {
  const found: Segment[] = [];
  for (let at = 2; ; ) {
    while (bytes[at] === MARK && bytes[at + 1] === MARK) at++;
    const marker = bytes[at] === MARK ? bytes[at + 1] : undefined;
    if (marker === undefined) throw new FormatError('JPEG without an end');
    const end = isBare(marker) || marker === END ? at + 2 : behind(bytes, at, marker);
    found.push({ marker, segment: bytes.subarray(at, end) });
    if (marker === END) return found;
    at = end;
  }
}

/** Where a segment with a length ends; behind a scan comes its coded picture, in which the byte of a marker is followed by zero. */
function behind(bytes: Uint8Array, at: number, marker: number): number {
  const end = at + 2 + (at + 4 <= bytes.length ? viewOf(bytes).getUint16(at + 2) : bytes.length);
  if (end > bytes.length) throw new FormatError('JPEG with a segment beyond its end');
  if (marker !== SCAN) return end;
  for (let next = end; next < bytes.length; next++) {
    const following = bytes[next + 1] ?? 0;
    if (bytes[next] === MARK && following !== 0 && following !== MARK && !isBare(following)) return next;
  }
  throw new FormatError('JPEG without an end');
}

/** How the picture has to be turned: 1 to 8 (Exif 2.32, 4.6.4, tag 274); 1 where nothing says so. */
function orientationOf(bytes: Uint8Array): number {
  const exif = segmentsOf(bytes).find(
    ({ marker, segment }) => marker === 0xe1 && latin1(segment.subarray(4, 10)) === 'Exif\0\0',
  );
  if (!exif || exif.segment.length < 18) return 1;
  const tiff = viewOf(exif.segment.subarray(10));
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  if (directory + 2 > tiff.byteLength) return 1;
  const entries = tiff.getUint16(directory, isLittle);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return 1;
    if (tiff.getUint16(at, isLittle) !== 274) continue;
    const turn = tiff.getUint16(at + 8, isLittle);
    return turn >= 1 && turn <= 8 ? turn : 1;
  }
  return 1;
}

/** Exif that says how to turn a picture, and nothing else. */
function exifOf(turn: number): Uint8Array {
  const segment = new Uint8Array(36);
  const view = viewOf(segment);
  view.setUint16(0, 0xffe1);
  view.setUint16(2, 34);
  segment.set([0x45, 0x78, 0x69, 0x66, 0, 0], 4);
  // The header of TIFF, one entry: 274, one short number.
  view.setUint32(10, 0x4d4d002a);
  view.setUint32(14, 8);
  view.setUint16(18, 1);
  view.setUint16(20, 274);
  view.setUint16(22, 3);
  view.setUint32(24, 1);
  view.setUint16(28, turn);
  return segment;
}
