import { afterEach, expect, test, vi } from 'vitest';
import { keptPlace, keptSpeed } from './place';

const store = (value: string | null) =>
  vi.stubGlobal('localStorage', { getItem: () => value, setItem: () => {}, removeItem: () => {} });

afterEach(() => vi.unstubAllGlobals());

test.each(['0.75', '1', '1.5', '2'])('a speed that can be chosen is kept: %s', (stored) => {
  store(stored);
  expect(keptSpeed()).toBe(Number(stored));
});

test.each([null, '', '100', '-1', '0', 'Infinity', 'NaN', '1e9', '0.0625', 'fast', '<b>2</b>', '2,5'])(
  'any other speed is forgotten: %s',
  (stored) => {
    store(stored);
    expect(keptSpeed()).toBe(1);
  },
);

test.each([null, '', '-20', '3', 'Infinity', 'NaN', '1e999', 'a'])(
  'a place that is none is forgotten: %s',
  (stored) => {
    store(stored);
    expect(keptPlace('/media/a.mp3')).toBeUndefined();
  },
);

test('a place is kept', () => {
  store('81.5');
  expect(keptPlace('/media/a.mp3')).toBe(81.5);
});
