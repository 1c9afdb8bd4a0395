import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../files-below';
import { contentFolder } from '../publication';
import { readSettings } from './read';

const ROOTS = ['app', 'components', 'islands', 'lib', 'styles', 'tools'];
/** Examples, tests and what they need speak of some publication; so do texts for people. */
const IS_EXAMPLE =
  /\.test\.tsx?$|fixtures\/|testing\/|bad-inputs\/|\/trials\/|broken-settings|\.md$|schemas\/|public\//;

/** A service for everybody, which the report on links names. */
const WEB_ARCHIVE = 'web.archive.org';

/** What only an address of one of its posts has: the day in a file’s name is not part of it. */
function slugs(): string[] {
  return filesBelow(join(contentFolder(), 'posts'))
    .map((file) => basename(file, '.mdx').replace(/^\d{4}-\d{2}-\d{2}-/, ''))
    .filter((slug) => slug.split('-').length > 3);
}

const { settings } = readSettings(readFileSync(join(contentFolder(), 'site.yml'), 'utf8'));
const own = [
  ...Object.values(settings.colors.light),
  ...Object.values(settings.colors.dark),
  settings.url,
  settings.tagline,
  settings.description,
  settings.repository?.url,
  settings.identifier?.note,
  settings.legacyMediaBase,
  ...settings.imageHosts.filter((host) => host !== WEB_ARCHIVE),
  ...settings.mediaHosts,
  ...slugs(),
].filter((text): text is string => text !== undefined);

/** What reaches readers and editors; tools speak of the product, which has the shipped publication’s name. */
const SPOKEN = ['app', 'components', 'islands', 'lib'];

test('the name of the shipped publication is in no text of the product, but as what generates feeds', () => {
  const found = SPOKEN.flatMap((root) =>
    filesBelow(root)
      .map((file) => join(root, file))
      .filter((file) => /\.(?:tsx?|css)$/.test(file) && !IS_EXAMPLE.test(file))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => !/^\s*(?:\/?\*|\/\/|generator: )/.test(line) && line.includes(settings.name))
          .map((line) => `${file}: ${line.trim()}`),
      ),
  );
  expect(found).toEqual([]);
});

test('no colour, address or sentence of the shipped publication is in the code', () => {
  expect(own.length).toBeGreaterThan(18);
  const found = ROOTS.flatMap((root) =>
    filesBelow(root)
      .map((file) => join(root, file))
      .filter((file) => /\.(?:tsx?|mjs|cjs|css)$/.test(file) && !IS_EXAMPLE.test(file))
      .flatMap((file) => {
        const code = readFileSync(file, 'utf8').toLowerCase();
        return own.filter((text) => code.includes(text.toLowerCase())).map((text) => `${file}: ${text}`);
      }),
  );
  expect(found).toEqual([]);
});
