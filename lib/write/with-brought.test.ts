import { expect, test } from 'vitest';
import { checkContent } from '../content/check';
import { makeSiteData } from './make-site-data';
import { withBrought } from './with-brought';

const MEASURED = { bytes: { '/media/a.jpg': 1 }, seconds: {}, pictures: {} };

test('files of a draft are beside those of the site, with what is known of each', async () => {
  const index = { ...makeSiteData(await checkContent()), measured: MEASURED };
  const { files, turns, measured } = withBrought(index, [
    { address: '/media/b.jpg', bytes: 20, width: 640, height: 480 },
    { address: '/media/c.mp3', bytes: 30, seconds: 90 },
    { address: '/media/c.vtt', bytes: 40, turns: [0, null] },
  ]);
  expect(files).toEqual([...index.files, '/media/b.jpg', '/media/c.mp3', '/media/c.vtt']);
  expect(turns).toEqual({ ...index.turns, '/media/c.vtt': [0, null] });
  expect(measured).toEqual({
    bytes: { '/media/a.jpg': 1, '/media/b.jpg': 20, '/media/c.mp3': 30, '/media/c.vtt': 40 },
    seconds: { '/media/c.mp3': 90 },
    pictures: { '/media/b.jpg': { width: 640, height: 480, resizable: false, hash: '' } },
  });
});
