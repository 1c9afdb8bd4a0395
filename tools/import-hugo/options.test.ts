import { join } from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { obstacle, readOptions } from './options';
import { fixtures, testOptions } from './testing/import-text';

/** What the command prints about words that it cannot understand. */
function refusal(words: readonly string[]): string {
  let said = '';
  const command = new Command('import').configureOutput({
    writeErr: (text) => {
      said += text;
    },
  });
  expect(() => readOptions(words, command)).toThrow();
  return said;
}

test('paths become absolute and addresses lose the slash at their end', () => {
  const options = readOptions([
    'old',
    ...[
      '--out',
      'new',
      '--section',
      'content/blog/,notes',
      '--section',
      '.',
      '--topics-from',
      'Tags,categories',
    ],
    ...['--origin', 'https://example.gov/'],
    ...['--media-base', 'https://media.example.gov/a/', '--since', '2015', '--only', '2015/**', '--force'],
  ]);
  expect(options).toEqual({
    source: join(process.cwd(), 'old'),
    out: join(process.cwd(), 'new'),
    sections: ['blog', 'notes', '.'],
    topicsFrom: ['tags', 'categories'],
    origin: 'https://example.gov',
    mediaBase: 'https://media.example.gov/a',
    since: 2015,
    only: '2015/**',
    measure: false,
    dryRun: false,
    force: true,
  });
});

test.each([
  [['old', '--out', 'x', '--since', 'lately'], 'Write a year such as 2015.'],
  [['old', '--out', 'x', '--origin', 'example.gov'], 'Write an address such as https://example.gov.'],
  [
    ['old', '--out', 'x', '--media-base', 'ftp://example.gov'],
    'Write an address such as https://example.gov.',
  ],
  [['--out', 'x'], "missing required argument 'hugo-site'"],
])('%j is refused with a sentence', (words, sentence) => {
  expect(refusal(words)).toContain(sentence);
});

test('without --out the publication lies beside the site', () => {
  expect(readOptions(['../old']).out).toBe(join(process.cwd(), '../old-imported'));
});

const source = join(fixtures, 'site');

test.each([
  [{ source: '/nowhere' }, 'There is no folder /nowhere.'],
  [
    { out: join(source, 'out') },
    `--out ${source}/out lies inside the Hugo site; choose a folder outside it.`,
  ],
  [{ out: import.meta.filename }, `--out ${import.meta.filename} is a file.`],
])('a run with %j does not start', (given, sentence) => {
  expect(obstacle({ ...testOptions, ...given })).toBe(sentence);
});

test('a run that may start has no obstacle', () => {
  expect(obstacle(testOptions)).toBeUndefined();
});
