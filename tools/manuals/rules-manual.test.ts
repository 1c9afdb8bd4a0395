import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesManual } from './rules-manual.ts';

test('docs/rules.md says what the rules say; “npm run docs” writes it anew', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesManual());
});

test('the manual shows every rule with its message', () => {
  const manual = rulesManual();
  expect(manual.match(/^### /gm)?.length).toBeGreaterThanOrEqual(65);
  expect(manual).toContain('### mdx/unclosed-tag');
  expect(manual).not.toMatch(/undefined|\[object/);
});
