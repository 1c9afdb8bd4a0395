import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { publicSans } from './public-sans';

test('the font is small and the style sheet names its address', async () => {
  const { path, bytes } = await publicSans();
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(bytes.length).toBeLessThanOrEqual(35_000);
  expect(await readFile('styles/fonts.css', 'utf8')).toContain(`url("${path}")`);
});
