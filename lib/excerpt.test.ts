import { expect, test } from 'vitest';
import { excerpt, opening } from './excerpt';

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

test('an opening is whole sentences where they say enough, and is cut between words where not', () => {
  const text =
    'A correction says what was wrong. It says so in the open. Which mistakes need one is a matter of judgement.';
  expect(opening(text, 200, 'en')).toBe(text);
  expect(opening(text, 70, 'en')).toBe('A correction says what was wrong. It says so in the open.');
  expect(opening('One. Two words that go on for rather a long time without an end', 40, 'en')).toBe(
    'One. Two words that go on for rather a…',
  );
  expect(opening('Éxito. ¿Cómo se planea? Con tiempo y con lectores.', 30, 'es')).toBe(
    'Éxito. ¿Cómo se planea?',
  );
});
