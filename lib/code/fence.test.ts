import { expect, test } from 'vitest';
import { isMarked, readFence } from './fence';

const marked = (meta: string) => [1, 2, 3, 4, 5, 6].filter((line) => isMarked(readFence(meta), line));

test.each([
  ['hl_lines="2 4-6"', [2, 4, 5, 6]],
  ['{hl_lines=[2,"4-5"],linenos=true}', [2, 4, 5]],
  ['{hl_lines=[3] linenostart=199}', [3]],
  ['hl_lines=2-3', [2, 3]],
  ['', []],
])('lines are marked as Hugo’s users write it: %s', (meta, lines) => {
  expect(marked(meta)).toEqual(lines);
  expect(readFence(meta).faults).toEqual([]);
});

test.each([
  ['linenos=true', 1],
  ['{linenos=table,linenostart=199}', 199],
  ['linenos=inline', 1],
  ['linenostart=7', 7],
  ['linenos=false', undefined],
  ['hl_lines=2', undefined],
])('lines are numbered: %s', (meta, first) => {
  expect(readFence(meta).firstNumber).toBe(first);
});

test('a title has spaces and signs', () => {
  expect(readFence('title="cmd/main.go, line 3" hl_lines=1').title).toBe('cmd/main.go, line 3');
});

test('what is not understood is named, and what only concerns the look is not', () => {
  expect(readFence('titel="x" hl_lines="2 b 0 5-3" style=monokai norender').faults).toEqual([
    { found: 'titel', near: 'title' },
    { found: 'b' },
    { found: '0' },
    { found: '5-3' },
  ]);
});
