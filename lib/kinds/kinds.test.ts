import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../content/examine';
import { pathOf } from '../content/site-index';
import { allKinds, kinds } from './index';

const NAMES = Object.keys(kinds).join('|');
const FOLDERS = allKinds.map(({ folder }) => folder).join('|');

/** The product's source without tests, words for readers, and the importer, which reads the kinds of another system. */
const sources = ['app', 'components', 'islands', 'lib', 'tools'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file))
    .filter((file) => !/^(?:lib\/(?:kinds|words)|tools\/import-hugo)\//.test(file)),
);

/** These write something else of each kind, in an order of their own. */
const OUTPUTS = new Set(['lib/search/search-entry.ts', 'lib/sitemap/pages.ts']);

/** Different names that a pattern finds in a text. */
const found = (pattern: RegExp, text: string) => new Set([...text.matchAll(pattern)].map(([, name]) => name));

describe('a kind of content is one declaration', () => {
  test('no other file chooses between kinds', () => {
    const choice = new RegExp(`(?:\\bkind\\s*[!=]==\\s*|case )'(${NAMES})'`, 'g');
    const choosing = sources.filter((file) => found(choice, readFileSync(file, 'utf8')).size > 1);
    expect(choosing).toEqual([]);
  });

  test('no other file lists them', () => {
    const spread = new RegExp(`\\.\\.\\.(?:content\\.)?(${FOLDERS})\\b`, 'g');
    const key = new RegExp(`^\\s*['"]?(${NAMES})['"]?: (?:'|[a-z]+Schema)`, 'gm');
    const listing = sources.filter((file) => {
      if (OUTPUTS.has(file)) return false;
      const text = readFileSync(file, 'utf8');
      return found(spread, text).size > 2 || found(key, text).size > 2;
    });
    expect(listing).toEqual([]);
  });

  test.each(allKinds)('the declaration of $kind agrees with itself', (declaration) => {
    const { kind, file, folder, schema, examples, expected = [], placedBy, addressForm } = declaration;
    const fields = Object.keys(schema.shape);
    expect(kinds[kind]).toBe(declaration);
    expect(file.startsWith(`${folder}/`)).toBe(true);
    expect(Object.keys(examples).sort()).toEqual([...fields].sort());
    for (const field of [...expected, ...Object.values(placedBy ?? {})]) expect(fields).toContain(field);
    expect('aliases' in schema.shape).toBe(declaration.aliases !== undefined);
    expect(addressForm.global).toBe(false);
  });

  test.each(allKinds)(
    'an address of $kind has the form that it declares, and no form declared before',
    (declaration) => {
      const { kind, examples, folder, idAt } = declaration;
      const file = declaration.file.replace(/<[^>]+>/g, 'some-words');
      const id = idAt(file.slice(folder.length + 1, -'.mdx'.length)) ?? '';
      const text = `---\n${Object.values(examples).join('\n')}\n---\n\nText.\n`;
      const { facts } = examine({ kind, id, file: `content/${file}`, text });
      const address = pathOf(facts) ?? '';
      expect(allKinds.find(({ addressForm }) => addressForm.test(address))).toBe(declaration);
    },
  );
});
