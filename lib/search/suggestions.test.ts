import { expect, test } from 'vitest';
import { type Suggestion, suggest } from './suggestions';

const all: Suggestion[] = [
  ['Plain language', '/topics/plain-language/', 'Topic'],
  ['Accessibility', '/topics/accessibility/', 'Topic', 'a11y, section 508'],
  ['Traducción y política', '/x/', 'Article'],
  ['The language of maps', '/y/', 'Article'],
];
const titles = (typed: string) => suggest(typed, all, 3).map(([title]) => title);

test.each([
  ['lang', ['Plain language', 'The language of maps']],
  ['plain l', ['Plain language']],
  ['a11', ['Accessibility']],
  ['politica', ['Traducción y política']],
  ['zebra', []],
  [' ', []],
])('what is offered for “%s”', (typed, expected) => expect(titles(typed)).toEqual(expected));

test('names that begin with what is typed come first', () => {
  expect(titles('t')).toEqual(['Traducción y política', 'The language of maps']);
});
