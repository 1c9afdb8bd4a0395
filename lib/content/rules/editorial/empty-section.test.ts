import { expect, test } from 'vitest';
import { checkFiles, postWith } from '../../testing/check-files';

const found = (body: string): string[] =>
  checkFiles({ 'posts/2026/a.mdx': postWith(`\n${body}\n`) })
    .filter(({ rule }) => rule === 'editorial/empty-section')
    .map(({ line, message }) => `${line - 8} ${message}`);

test.each([
  ['one of the same level', '## One\n\n## Two\n\nText.', ['1 Nothing follows the heading “One”']],
  [
    'one of a higher level',
    '## One\n\n### Two\n\n## Three\n\nText.',
    ['3 Nothing follows the heading “Two”'],
  ],
  ['nothing at all', 'Text.\n\n## One', ['3 Nothing follows the heading “One”']],
  ['a remark only', '## One\n\n{/* to come */}\n\n## Two\n\nText.', ['1 Nothing follows the heading “One”']],
  ['a place to link to', '## One\n\n<Anchor id="x" />', ['1 Nothing follows the heading “One”']],
  ['the end of a note', '<Note>\n\n### One\n\n</Note>\n\nText.', ['3 Nothing follows the heading “One”']],
  ['a heading in HTML', '<h2>One</h2>\n\n<h2>Two</h2>\n\nText.', ['1 Nothing follows the heading “One”']],
])('a heading before %s', (_, body, places) => expect(found(body)).toEqual(places));

test.each([
  ['a part of it', '## One\n\n### Two\n\nText.'],
  ['a picture', '## One\n\n![A](https://s3.amazonaws.com/digitalgov/a.jpg)'],
  ['a video', '## One\n\n<YouTube id="2dH_hvUNEVM" title="V" />'],
  ['a list', '## One\n\n- a'],
])('nothing of a heading before %s', (_, body) => expect(found(body)).toEqual([]));
