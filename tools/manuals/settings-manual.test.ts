import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsManual } from './settings-manual.ts';

test('docs/settings.md says what the schema says; “npm run docs” writes it anew', () => {
  expect(readFileSync('docs/settings.md', 'utf8')).toBe(settingsManual());
});

test('every setting is explained', () => {
  const rows = settingsManual().match(/^- `.*$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(60);
  for (const row of rows) expect(row).toMatch(/^- `[\w.[\]]+`(?: \(needed\))?: [A-Za-z#“].{4,}$/);
});
