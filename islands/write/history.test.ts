import { expect, test } from 'vitest';
import { History } from './history';

test('letters typed one after another are undone at once, after a pause for themselves', () => {
  const history = new History('ab');
  history.note('abc', 0, true);
  history.note('abcd', 300, true);
  history.note('abcde', 5000, true);
  expect(history.undo()).toEqual({ text: 'abcd', caret: 4 });
  expect(history.undo()).toEqual({ text: 'ab', caret: 2 });
  expect(history.undo()).toBeUndefined();
  expect(history.redo()).toEqual({ text: 'abcd', caret: 4 });
});

test('letters erased one after another come back at once', () => {
  const history = new History('abc');
  history.note('ab', 0, true);
  history.note('a', 100, true);
  expect(history.undo()).toEqual({ text: 'abc', caret: 3 });
});

test('what a form does is a step of its own, and a new line begins one', () => {
  const history = new History('title: a\n');
  history.note('title: b\n', 0, false);
  history.note('title: b\nx', 10, true);
  history.note('title: b\nx\n', 20, true);
  history.note('title: b\nx\ny', 30, true);
  expect(history.undo()?.text).toBe('title: b\nx\n');
  expect(history.undo()?.text).toBe('title: b\nx');
  expect(history.undo()?.text).toBe('title: b\n');
  expect(history.undo()?.text).toBe('title: a\n');
});

test('after something new, what was undone is gone', () => {
  const history = new History('a');
  history.note('ab', 0, true);
  history.undo();
  history.note('ac', 0, true);
  expect(history.canRedo).toBe(false);
  expect(history.undo()?.text).toBe('a');
});

test('whatever is done comes back, step by step', () => {
  const texts = ['', 'x', 'xyx', 'yx', 'yx\nyx', 'aaaa', 'aa', 'aaaaa', ''];
  const history = new History('start');
  for (const text of texts) history.note(text, 0, false);
  for (const text of ['aaaaa', 'aa', 'aaaa', 'yx\nyx', 'yx', 'xyx', 'x', '', 'start'])
    expect(history.undo()?.text).toBe(text);
  for (const text of texts) expect(history.redo()?.text).toBe(text);
});
