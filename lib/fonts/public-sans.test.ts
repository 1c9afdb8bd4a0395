import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { publicSans, publicSansItalic } from './public-sans';

test.each([
  ['upright', publicSans],
  ['italic', publicSansItalic],
])('the %s font is small and the style sheet names its address', async (_, font) => {
  const { path, bytes } = await font();
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(bytes.length).toBeLessThanOrEqual(35_000);
  expect(await readFile('styles/fonts.css', 'utf8')).toContain(`url("${path}")`);
});
