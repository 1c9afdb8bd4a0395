import { expect, test } from 'vitest';
import { nameSize } from './name-size';

test('a short name fills the page, as one line', () => {
  expect(nameSize('Gazette')).toEqual({ size: 'clamp(4rem, 20vw, 11rem)', leading: 0.76 });
});

test.each([
  'Ministerio de Transportes y Movilidad Sostenible',
  'Donaudampfschifffahrtsgesellschaftsnachrichten',
  'The Bulletin of the Department of Agriculture, Food and Rural Affairs',
])('%s: its longest word fits a window of 320 pixels and the page of a desktop', (name) => {
  const [, least = '', ofWindow = '', most = ''] =
    /clamp\(([\d.]+)rem, ([\d.]+)vw, ([\d.]+)rem\)/.exec(nameSize(name).size) ?? [];
  const longest = Math.max(...name.split(' ').map((word) => word.length));
  // A letter is 0.56 em wide; 320 pixels are 20 rem, of which 2 are margins.
  expect(Math.max(Number(least), Number(ofWindow) * 0.2) * 0.56 * longest).toBeLessThanOrEqual(18);
  expect(Number(most) * 0.56 * longest).toBeLessThanOrEqual(69.5);
  expect(nameSize(name).leading).toBe(name.includes(' ') ? 0.95 : 0.76);
});
