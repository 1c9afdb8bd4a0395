import { expect, test } from 'vitest';
import { decodeAddress, decodePart } from './percent-encoding';

test('an address is decoded up to the signs that part it, a part of one entirely', () => {
  expect(decodeAddress('/caf%C3%A9/a%2Fb/')).toBe('/café/a%2Fb/');
  expect(decodePart('caf%C3%A9%2Fa')).toBe('café/a');
});

test('a percent sign that escapes nothing stays', () => {
  expect(decodeAddress('/100%/')).toBe('/100%/');
  expect(decodePart('100%')).toBe('100%');
});
