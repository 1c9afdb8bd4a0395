import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

test('a short text stays as it is, on one line', () => {
  expect(excerpt('One line.\nAnother.', 160)).toBe('One line. Another.');
});

test('a long text is cut between words, without a comma before the dots', () => {
  expect(excerpt('Agencies write, record and publish', 22)).toBe('Agencies write, record…');
  expect(excerpt('Agencies write, record and publish', 18)).toBe('Agencies write…');
});

test('a text without spaces ends where it must', () => {
  expect(excerpt('a'.repeat(30), 10)).toBe(`${'a'.repeat(10)}…`);
});

test('a word that is too long is cut between characters', () => {
  expect(excerpt('a\u{1f4a5}\u{1f4a5}', 2)).toBe('a…');
});
