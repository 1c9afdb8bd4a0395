import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../load';
import { brief, NOW, SITE, withFolder } from '../testing/check-files';
import { frontMatterRows } from './front-matter';
import { importerElsewhere } from './importer';
import { mdxRows } from './mdx';
import { mediaRows } from './media';
import { routingElsewhere, routingRows } from './routing';
import type { Row } from './row';
import { securityElsewhere, securityRows } from './security';

const rows: readonly Row[] = [...frontMatterRows, ...mdxRows, ...mediaRows, ...routingRows, ...securityRows];
const FILE = 'content/posts/2026/test.mdx';

function check({ files, media = {} }: Row) {
  const content = typeof files === 'string' ? { 'posts/2026/test.mdx': files } : files;
  const served = Object.fromEntries(
    Object.entries(media).map(([name, bytes]) => [`../public/media/${name}`, bytes]),
  );
  return withFolder(
    { ...SITE, ...content, ...served },
    (root) => loadContent(join(root, 'content'), NOW, join(root, 'public')).problems,
  );
}

describe.each(rows)('$id $what', (row) => {
  const started = process.cpuUsage();
  const problems = check(row);
  // Of the processor, not of the clock: other tests run beside this one.
  const seconds = process.cpuUsage(started).user / 1e6;
  const errors = problems.filter(({ severity }) => severity === 'error');

  if (row.refused !== undefined) {
    test('is refused at its place, with what to do', () => {
      const found = errors.filter(({ file }) => file === (row.file ?? FILE));
      expect(found.map(brief)).toContain(row.refused);
      const problem = found.find(
        (one) => brief(one) === row.refused && `${one.message} ${one.fix}`.includes(row.says ?? ''),
      );
      expect(
        problem && `${problem.message} ${problem.fix}`,
        found.map(({ message, fix }) => `${message} ${fix}`).join('\n'),
      ).toContain(row.says ?? '');
      for (const { file, line, fix } of errors)
        expect([file, line > 0, fix !== '']).toEqual([file, true, true]);
    });
  } else test('is accepted', () => expect(errors).toEqual([]));

  if (row.note !== undefined)
    test('is noted', () =>
      expect(problems.filter(({ severity }) => severity === 'note').map(brief)).toContain(row.note));

  test('is answered in less than three seconds', () => expect(seconds).toBeLessThan(3));
});

test('one run lists all faults of a file, in their order', () => {
  const row = mdxRows.find(({ id }) => id === 'MDX-32');
  expect(
    row &&
      check(row)
        .filter(({ severity }) => severity === 'error')
        .map(brief),
  ).toEqual([
    '1:1 front-matter/required',
    '2:7 front-matter/value',
    '3:7 front-matter/value',
    '6:1 mdx/unknown-name',
    '8:1 mdx/unclosed-tag',
  ]);
});

test('one run lists the faults of all files', () => {
  const row = mdxRows.find(({ id }) => id === 'MDX-33');
  const errors = row ? check(row).filter(({ severity }) => severity === 'error') : [];
  expect(errors.map(({ file }) => file)).toEqual([
    FILE,
    'content/posts/2026/u.mdx',
    'content/posts/2026/v.mdx',
  ]);
});

test('the key __proto__ changes no other object', () => {
  expect(Reflect.get({}, 'draft')).toBeUndefined();
});

test('all 177 cases have a row, fewer than ten decided otherwise', () => {
  const elsewhere = [...routingElsewhere, ...securityElsewhere, ...importerElsewhere].map(({ id }) => id);
  const files = ['MED-06', 'MED-07', 'MED-08', 'MED-09', 'MED-10', 'MED-14', 'MED-15'];
  const ids = new Set([...rows.map(({ id }) => id), ...elsewhere, ...files].filter((id) => id !== 'MED-00'));
  expect(ids.size).toBe(177);
  expect(rows.filter(({ otherwise }) => otherwise).length).toBeLessThan(9); // and MED-10, media-check.test.ts
});
