import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtures } from '../testing/import-text';
import { meanings } from './meanings';

const manual = readFileSync(join(import.meta.dirname, '../../../docs/importing.md'), 'utf8');

test('every rule that a fixture meets is explained on the report’s page', () => {
  const met = readdirSync(fixtures)
    .filter((name) => name !== 'site')
    .flatMap((name) => {
      const text = readFileSync(join(fixtures, name, 'expected.report.json'), 'utf8');
      return [...text.matchAll(/"rule": "([^"]+)"/g)].map(([, rule = '']) => rule);
    });
  expect([...new Set(met)].filter((rule) => !(rule in meanings))).toEqual([]);
});

test('docs/importing.md lists every rule with the words of the page', () => {
  const rows = manual.split('\n').map((line) => line.replace(/ +/g, ' '));
  const missing = Object.entries(meanings).filter(
    ([rule, meaning]) => !rows.includes(`| \`${rule}\` | ${meaning} |`),
  );
  expect(missing).toEqual([]);
});
