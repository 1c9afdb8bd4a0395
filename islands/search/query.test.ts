import { expect, test } from 'vitest';
import { filterNames, hasFilters, parametersOf, queryOf } from './query';

test.each([
  '',
  'q=plain+language',
  'q=a&topic=Caf%C3%A9%2C+open&author=Ada&year=2015&has=audio&has=transcript&sort=newest&archived=no',
])('an address says what is searched for, and back: %s', (address) =>
  expect(parametersOf(queryOf(new URLSearchParams(address))).toString()).toBe(address),
);

test('what is not asked for filters nothing', () => {
  expect(hasFilters(queryOf(new URLSearchParams('q=words&sort=newest')))).toBe(false);
});

test('filters name what has to hold', () => {
  expect(filterNames(queryOf(new URLSearchParams('topic=Editing&has=video&archived=no')))).toEqual([
    'topic:Editing',
    'has:video',
    'state:current',
  ]);
});
