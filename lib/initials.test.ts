import { expect, test } from 'vitest';
import { initialsOf } from './initials';

test.each([
  ['Ashley Wichman', 'AW'],
  ['Gazette editors', 'GE'],
  ['Ana María de la Cruz', 'AC'],
  ['Plato', 'P'],
  ['李明', '李'],
  ['e\u0301lodie o’neil', 'E\u0301O'],
  ['***', ''],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
