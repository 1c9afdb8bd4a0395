import { expect, test } from 'vitest';
import { checkFiles, postWith } from '../../testing/check-files';
import { leftoverMarks } from './leftover-marks';

/** Line and column of what the rule says of a body, counted from the body's first line. */
function found(body: string): string[] {
  const text = postWith(`\n${body}\n`);
  const before = text.slice(0, text.indexOf(body)).split('\n').length - 1;
  return checkFiles({ 'posts/2026/a.mdx': text })
    .filter(({ rule }) => rule === leftoverMarks.id)
    .map(({ line, column }) => `${line - before}:${column}`);
}

test.each([
  ['bold that is not closed', 'This is **bold and stays open.', ['1:9']],
  ['bold with spaces inside its marks', 'This is ** bold ** here.', ['1:9', '1:17']],
  ['a heading without its space', '##Heading', ['1:1']],
  ['one in the middle of a paragraph', 'Text\n###Heading', ['2:1']],
  ['a link with a space', 'See [the guide] (/about/).', ['1:16']],
  ['one to another site', 'See [the guide] (https://example.org/).', ['1:16']],
  ['one after another text', 'A *word*, then [the guide] (#part).', ['1:27']],
  ['marks of other Markdown', 'A ==word==, H~2~O and x^2^.', ['1:3', '1:14', '1:24']],
  ['a list of terms', 'Term\n: What it means.', ['2:1']],
])('%s', (_, body, places) => {
  expect(found(body)).toEqual(places);
});

test.each([
  ['bold', 'This is **bold** and __this__ too.'],
  ['asterisks that are meant', 'Write \\*\\*bold\\*\\* for bold.'],
  ['code', 'Write `**bold**`, `##` and `[a] (/b/)`.'],
  ['a block of code', '```\n##Heading **\n```'],
  ['a hashtag', '#OpenGov is a hashtag, and so is #DataGov.'],
  ['a word in brackets and another in parentheses', 'It says [sic] (twice).'],
  ['comparison, power and time', 'If a == b and c == d, then x^2 and y^2. At 10:30.'],
  ['text that is struck through', 'It was ~~old~~, H<sub>2</sub>O.'],
  ['more asterisks than two', 'Rated \\*\\*\\* by all.'],
])('nothing of %s', (_, body) => {
  expect(found(body)).toEqual([]);
});

test('nothing of a text that is kept for the record', () => {
  const text = postWith('\nThis is **bold.\n').replace('summary: ', 'archived: 2026-05-06\nsummary: ');
  expect(checkFiles({ 'posts/2026/a.mdx': text }).filter(({ rule }) => rule === leftoverMarks.id)).toEqual(
    [],
  );
});
