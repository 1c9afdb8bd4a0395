import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE } from './support/site-files';
import { expect, test } from './support/test';

test('a preview shows an added and a changed page in pictures, beside the whole site', () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'gazette-preview-'));
  const before = join(folder, 'before');
  const to = join(folder, 'preview');
  cpSync(SITE, before, { recursive: true });
  const about = join(before, 'about/index.html');
  writeFileSync(about, readFileSync(about, 'utf8').replace(/<p>/g, '<p>Other words. '));
  rmSync(join(before, 'contact'), { recursive: true });

  const args = ['tools/setup/bootstrap.mjs', 'preview', '--before', before, '--after', SITE, '--to', to];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('1 added, 1 changed, 0 removed');
  expect(status).toBe(0);
  expect(readdirSync(join(to, 'pictures')).sort()).toEqual(['01-after.jpg', '02-after.jpg', '02-before.jpg']);
  expect(existsSync(join(to, 'site/about/index.html'))).toBe(true);
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toContain('pictures/02-before.jpg');
  rmSync(folder, { recursive: true });
});
