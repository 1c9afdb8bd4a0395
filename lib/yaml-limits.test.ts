import { expect, test } from 'vitest';
import { yamlLimitFault } from './yaml-limits';

const says = (text: string) => yamlLimitFault(text)?.says;

test('what people write is within the limits', () => {
  expect(says('- from: /a/\n  to: /b/\n'.repeat(5000))).toBeUndefined();
  expect(says('a:\n  b:\n    - c: [d, {e: f}]\n')).toBeUndefined();
  expect(says('title: a [b\n'.repeat(30))).toBeUndefined();
  expect(says('')).toBeUndefined();
});

test.each([
  ['brackets', '['.repeat(20_000)],
  ['brackets, each on a line', `a: [\n${' [\n'.repeat(10_000)}`],
  ['braces and brackets', '[{a: '.repeat(10_000)],
  ['marks of lists', '- '.repeat(20_000)],
  ['marks of keys', '? '.repeat(20_000)],
  ['keys in each other', 'a: '.repeat(20_000)],
  ['indentation', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ['a second document', `a: b\n---\n${'['.repeat(1000)}`],
])('depth by %s is found, and nothing overflows', (_, text) => {
  expect(says(text)).toBe('nests deeper than 20 levels');
});

test('more keys than anybody writes are found', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}: v`);
  expect(says(keys(1000).join('\n'))).toBeUndefined();
  expect(says(keys(20_000).join('\n'))).toBe('has 20000 keys in one place; 1000 is the limit');
  expect(says(`- {${keys(2000).join(', ')}}`)).toBe('has 2000 keys in one place; 1000 is the limit');
});
