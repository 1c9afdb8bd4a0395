import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureProblems } from '../../content/media/picture';
import { jpeg, photoAt, photoWithXmp, png, pngAt, webpWithXmp } from '../../content/media/testing/files';
import { problemOf } from '../../content/rules/rule';
import { FormatError, withoutMetadata } from '.';

const XMP = 'exif:GPSLatitude="48,51N"';
const SECRET = 'Jane Example, 12 Harbor Street';

const wide = () => sharp({ create: { width: 60, height: 20, channels: 3, background: '#35c' } });
const exif = { IFD0: { Copyright: SECRET }, IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N' } };

const problems = (bytes: Uint8Array): Promise<object[]> =>
  pictureProblems(Buffer.from(bytes), (rule) => [
    problemOf(rule, 'x', { line: 1, column: 1 }, rule.message, rule.fix),
  ]);

const pixels = (bytes: Uint8Array) => sharp(bytes).autoOrient().raw().toBuffer();

/** A block of a GIF with text in it. */
const gifBlock = (label: number, ...pieces: string[]) =>
  Buffer.concat([
    Buffer.from([0x21, label]),
    ...pieces.map((piece) => Buffer.concat([Buffer.from([piece.length]), Buffer.from(piece)])),
    Buffer.from([0]),
  ]);

const withinGif = (gif: Buffer, block: Buffer) => {
  const colors = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0);
  return Buffer.concat([gif.subarray(0, colors), block, gif.subarray(colors)]);
};

/** A moving picture of two frames. */
async function frames() {
  const shades = ['#110', '#220'].map((background) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(shades), { join: { animated: true } });
}

describe.each([
  ['a photo with a place in Exif', 'JPEG', async () => photoAt()],
  ['a photo that looks to a place', 'JPEG', async () => photoAt('Dest')],
  ['a photo with a place in XMP', 'JPEG', async () => photoWithXmp(XMP)],
  ['a progressive photo', 'JPEG', async () => wide().jpeg({ progressive: true }).withExif(exif).toBuffer()],
  [
    'a photo with the one of another lens behind its end',
    'JPEG',
    async () => Buffer.concat([await jpeg(), await photoAt()]),
  ],
  ['a PNG with a place in Exif', 'PNG', async () => pngAt()],
  ['a WebP with a place in XMP', 'WebP', async () => webpWithXmp(XMP)],
  ['a WebP with an owner', 'WebP', async () => wide().webp().withExif(exif).toBuffer()],
  ['a moving WebP', 'WebP', async () => (await frames()).webp({ loop: 3 }).withExif(exif).toBuffer()],
  [
    'a GIF with a comment and XMP',
    'GIF',
    async () =>
      withinGif(
        withinGif(await (await frames()).gif({ loop: 3 }).toBuffer(), gifBlock(0xfe, SECRET)),
        gifBlock(0xff, 'XMP DataXMP', `<x:xmpmeta ${XMP}>`),
      ),
  ],
])('%s', (_, format, make) => {
  test('is the same picture, and tells nothing', async () => {
    const before = await make();
    const after = withoutMetadata(before, format);
    if (!after) throw new Error('No reader');
    const text = Buffer.from(after).toString('latin1');
    expect(text).not.toMatch(/GPS|Jane|xmpmeta|Copyright/);
    expect(await problems(after)).toEqual([]);
    const { exif: left, xmp, comments, pages, loop } = await sharp(after).metadata();
    expect({ left, xmp, comments }).toEqual({ left: undefined, xmp: undefined, comments: undefined });
    const was = await sharp(before).metadata();
    expect({ pages, loop }).toEqual({ pages: was.pages, loop: was.loop });
    expect(await pixels(after)).toEqual(await pixels(before));
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a photo that has to be turned (%i) is still turned',
  async (orientation) => {
    const before = await wide().jpeg().withExif(exif).withMetadata({ orientation }).toBuffer();
    const after = withoutMetadata(before, 'JPEG') ?? new Uint8Array();
    expect((await sharp(after).metadata()).orientation ?? 1).toBe(orientation);
    expect(await pixels(after)).toEqual(await pixels(before));
    expect(await problems(after)).toEqual([]);
  },
);

test('a profile of colours stays', async () => {
  for (const [format, before] of [
    ['JPEG', await wide().jpeg().withIccProfile('p3').toBuffer()],
    ['PNG', await wide().png().withIccProfile('p3').toBuffer()],
    ['WebP', await wide().webp().withIccProfile('p3').toBuffer()],
  ] as const) {
    const after = withoutMetadata(before, format) ?? new Uint8Array();
    expect((await sharp(after).metadata()).icc).toEqual((await sharp(before).metadata()).icc);
    expect((await sharp(after).metadata()).icc).toBeDefined();
  }
});

test.each(['JPEG', 'PNG', 'WebP', 'GIF'])(
  'a %s that is cut off or is something else is refused',
  async (format) => {
    const whole = { JPEG: await jpeg(), PNG: await png(), WebP: await wide().webp().toBuffer() }[format];
    const gif = await (await frames()).gif().toBuffer();
    const bytes = whole ?? gif;
    for (const length of [0, 3, 20, bytes.length - 5])
      expect(() => withoutMetadata(bytes.subarray(0, length), format), `${length}`).toThrow(FormatError);
    expect(() => withoutMetadata(Buffer.from('GIF89a or not, this is a text'), format)).toThrow(FormatError);
  },
);

test('a format without a reader is told', () => {
  expect(withoutMetadata(new Uint8Array([1]), 'AVIF')).toBeUndefined();
  expect(withoutMetadata(new Uint8Array([1]), 'constructor')).toBeUndefined();
});
