import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASSUMPTIONS, brokenAssumptions } from './assumptions.ts';

test('a folder in which Next made nothing is told by every assumption about what it makes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-next-'));
  const broken = brokenAssumptions({ buildFolder: folder, site: folder });
  rmSync(folder, { recursive: true });
  expect(broken.length).toBeGreaterThanOrEqual(4);
  expect(broken.join('\n')).toContain('index.html, news/index.html, 404.html, gone/index.html not found');
});

test('an assumption that does not hold is named with what was found and the file to change', () => {
  const built = { buildFolder: '', site: '' };
  const broken = brokenAssumptions(built, [
    { sentence: 'Water is dry.', file: 'shapes.ts', fault: () => 'it is wet' },
    { sentence: 'Fire is hot.', file: 'shapes.ts', fault: () => undefined },
    {
      sentence: 'A file is there.',
      file: 'build.ts',
      fault: () => {
        throw new Error('no such file');
      },
    },
  ]);
  expect(broken).toEqual([
    'Water is dry.\n  Found: it is wet.\n  Fix: tools/next/shapes.ts',
    'A file is there.\n  Found: no such file.\n  Fix: tools/next/build.ts',
  ]);
});

test('every assumption names a file of this folder', () => {
  const files = readdirSync('tools/next');
  for (const { file } of ASSUMPTIONS) expect(files).toContain(file);
});
