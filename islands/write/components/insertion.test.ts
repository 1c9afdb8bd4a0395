import { expect, test } from 'vitest';
import { withEdits } from '../with-edits';
import { insertionOf } from './insertion';

const HEAD = '---\ntitle: T\n---\n';

/** What becomes of a text whose caret is `|`, or whose selection is between two of them. */
function inserted(place: 'block' | 'inline' | 'both', marked: string, name = 'X'): string {
  const [before = '', selected, after] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const start = before.length;
  const end = after === undefined ? start : start + (selected?.length ?? 0);
  const { edit, caret } = insertionOf(
    text,
    [start, end],
    { name, place, children: place === 'inline' ? 'inline' : 'none' },
    '<X />',
  );
  const changed = withEdits(text, [edit]);
  return `${changed.slice(0, caret)}|${changed.slice(caret)}`;
}

test.each([
  ['on an empty line', 'block', `${HEAD}\n|\n`, `${HEAD}\n<X />|\n`],
  ['between two paragraphs', 'block', `${HEAD}\nOne.\n|\nTwo.\n`, `${HEAD}\nOne.\n\n<X />|\n\nTwo.\n`],
  [
    'in a paragraph',
    'block',
    `${HEAD}\nOne\n|more.\nAnd.\n\nTwo.\n`,
    `${HEAD}\nOne\nmore.\nAnd.\n\n<X />|\n\nTwo.\n`,
  ],
  ['at the end', 'block', `${HEAD}\nOne.|`, `${HEAD}\nOne.\n\n<X />|\n`],
  ['in the lines at the top', 'block', `---\nti|tle: T\n---\n\nOne.\n`, `${HEAD}\nOne.\n\n<X />|\n`],
  ['below the lines at the top', 'block', `${HEAD}|`, `${HEAD}\n<X />|\n`],
  [
    'around what is selected',
    'block',
    `${HEAD}\nOne.\n\n|Two.|\n\nThree.\n`,
    `${HEAD}\nOne.\n\n<X />|\n\nThree.\n`,
  ],
  ['in a sentence', 'both', `${HEAD}\nSee |this|.\n`, `${HEAD}\nSee <X />|.\n`],
  ['behind a sentence', 'both', `${HEAD}\nOne.|\n\nTwo.\n`, `${HEAD}\nOne.\n\n<X />|\n\nTwo.\n`],
  ['before a paragraph', 'block', `${HEAD}\n|One\nmore.\n`, `${HEAD}\n<X />|\n\nOne\nmore.\n`],
  ['before a line of one', 'block', `${HEAD}\nOne\n|more.\n`, `${HEAD}\nOne\nmore.\n\n<X />|\n`],
  ['on a line of its own', 'both', `${HEAD}\nOne.\n\n|`, `${HEAD}\nOne.\n\n<X />|\n`],
  ['in a sentence', 'inline', `${HEAD}\nSee |.\n`, `${HEAD}\nSee <X />|.\n`],
] as const)('%s, what is %s goes where it belongs', (_, place, text, expected) => {
  expect(inserted(place, text)).toBe(expected);
});

test('a chapter goes below the line of another', () => {
  expect(inserted('block', '<Y>\n  <Chapter at="0:00">|A</Chapter>\n</Y>\n', 'Chapter')).toBe(
    '<Y>\n  <Chapter at="0:00">A</Chapter>\n  <X />|\n</Y>\n',
  );
  expect(inserted('block', '<Y>\n  |\n</Y>\n', 'Chapter')).toBe('<Y>\n  <X />|\n</Y>\n');
});
