import { expect, test } from 'vitest';
import { shortened } from './change-list';

const LONG = `${'a'.repeat(90)}${'b'.repeat(90)}`;

test('of a long paragraph only what is near a change is shown', () => {
  expect(shortened(LONG, true, false)).toBe(`… ${'b'.repeat(60)}`);
  expect(shortened(LONG, false, true)).toBe(`${'a'.repeat(60)} …`);
  expect(shortened(LONG, false, false)).toBe(`${'a'.repeat(60)} … ${'b'.repeat(60)}`);
});

test('what is short is shown whole, blanks included', () => {
  expect(shortened(' of a letter ', false, false)).toBe(' of a letter ');
});
