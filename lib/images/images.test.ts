import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { encodeVariant } from './encode';
import { sourceImage } from './source';
import { srcset, variantsOf } from './variants';

const home = process.cwd();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'images-'));
  await mkdir(join(folder, 'public/media'), { recursive: true });
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#a8321a' } });
  await picture.clone().png().toFile(join(folder, 'public/media/My Counter.png'));
  await picture
    .clone()
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toFile(join(folder, 'public/media/turned.jpg'));
  await writeFile(
    join(folder, 'public/media/drawing.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>',
  );
  vi.stubEnv('PUBLICATION_DIR', '');
  process.chdir(folder);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  process.chdir(home);
  await rm(folder, { recursive: true });
});

async function source(src: string) {
  const image = await sourceImage(src);
  if (!image) throw new Error(`${src} is not local`);
  return image;
}

test('a picture is measured and offered smaller, never larger, in two formats', async () => {
  const image = await source('/media/My%20Counter.png');
  expect(image).toMatchObject({ width: 900, height: 600 });
  expect(variantsOf(image).map(({ format, width }) => `${format} ${width}`)).toEqual([
    'avif 320',
    'avif 480',
    'avif 800',
    'avif 900',
    'webp 320',
    'webp 480',
    'webp 800',
    'webp 900',
  ]);
  expect(srcset(variantsOf(image), 'webp')).toMatch(/^\/images\/my-counter-a[0-9a-f]{10}-320\.webp 320w, /);
});

test('a photo that the camera turned is measured as it is seen, and loses its metadata', async () => {
  const image = await source('/media/turned.jpg');
  expect(image).toMatchObject({ width: 600, height: 900 });
  const [variant] = variantsOf(image);
  if (!variant) throw new Error('no variant');
  const made = await sharp(await encodeVariant(variant)).metadata();
  expect(made).toMatchObject({ width: 320, height: 480, format: 'heif' });
  expect(made.exif).toBeUndefined();
});

test('the same picture gives the same bytes, from the cache too', async () => {
  const [variant] = variantsOf(await source('/media/My%20Counter.png'));
  if (!variant) throw new Error('no variant');
  const first = await encodeVariant(variant);
  await rm(join(folder, '.cache'), { recursive: true });
  const again = await encodeVariant(variant);
  const cached = await encodeVariant(variant);
  expect(again.equals(first) && cached.equals(first)).toBe(true);
});

test('drawings stay as they are, pictures of other hosts are not measured', async () => {
  expect(variantsOf(await source('/media/drawing.svg'))).toEqual([]);
  expect(await sourceImage('https://example.org/a.jpg')).toBeUndefined();
});
