import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/contracts.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| contract') && !line.startsWith('| ---'));

test('docs/contracts.md has promises', () => {
  expect(rows.length).toBeGreaterThan(10);
});

test.each(rows)('a test holds the promise: %s', (row) => {
  const [, file = '', name = ''] = /`([\w./-]+\.(?:test|spec|trial)\.ts)`: “([^”]+)”/.exec(row) ?? [];
  expect(existsSync(file), file).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(name);
});
