import { expect, test } from 'vitest';
import { excerptOf } from './excerpt';

const of = (text: string, ...words: string[]) =>
  excerptOf(
    text,
    words.map((word) => new Set([word])),
  )
    .pieces.map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
    .join('');

const LONG = `${'before '.repeat(40)}the harbor office ${'after '.repeat(60)}`.trim();

test('an excerpt begins and ends at words, with “…” where the text goes on', () => {
  const excerpt = of(LONG, 'harbor', 'office');
  expect(excerpt).toMatch(/^… before .*the \[harbor\] \[office\] after .*after …$/);
  expect(excerpt.length).toBeLessThan(210);
});

test('a short text is whole', () => expect(of('The harbor.', 'harbor')).toBe('The [harbor].'));

test('without a match it is the beginning', () => {
  expect(of(LONG, 'zebra')).toMatch(/^before .*before …$/);
});

test('it begins with its sentence where that is near', () => {
  const text = `${'Some words first. '.repeat(10)}Then the harbor opens. ${'And more follows. '.repeat(20)}`;
  expect(of(text, 'harbor')).toMatch(/^… Then the \[harbor\] opens\./);
});

test('of many places the one with most of the words, in their order', () => {
  const filler = 'and so it goes on for a while '.repeat(12);
  const text = `The phone rang. ${filler} A number, a phone. ${filler} Call the phone number now. ${filler}`;
  expect(of(text, 'call', 'the', 'phone', 'number')).toContain('[Call] [the] [phone] [number] now');
});

test('pairs of characters are marked as one', () =>
  expect(of('公文書について', '公文', '文書')).toBe('[公文書]について'));

test('accents are marked as they are written', () =>
  expect(of('La política', 'politica')).toBe('La [política]'));
