import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '../publication';
import { readSettings } from './read';
import { settingsText } from './write';

test('what is written reads back as it was, and has no fault', () => {
  const shipped = parse(readFileSync(join(contentFolder(), 'site.yml'), 'utf8'), { schema: 'failsafe' });
  const text = settingsText(shipped);
  expect(readSettings(text)).toMatchObject({
    problems: [],
    settings: readSettings(readFileSync(join(contentFolder(), 'site.yml'), 'utf8')).settings,
  });
  expect(text).toContain("paper: '#fcfbf7'\n");
});

test('text that YAML would take for something else is put in quotes; what holds nothing is left out', () => {
  const settings = { name: 'Notes: a “start” # here', tagline: "- it's", hosts: { pictures: undefined } };
  const text = settingsText({ ...settings, government_banner: 'true', posts_per_page: '20' });
  expect(text.split('\n').slice(1)).toEqual([
    "name: 'Notes: a “start” # here'",
    `tagline: "- it's"`,
    'government_banner: true',
    'posts_per_page: 20',
    '',
  ]);
  expect(readSettings(text).problems).toEqual([]);
});
