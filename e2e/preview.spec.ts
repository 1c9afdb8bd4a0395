import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';
import { freePort } from '@/tools/setup/free-port.ts';
import { SITE } from './support/site-files';
import { expect, test } from './support/test';

test('a preview shows an added and a changed page in pictures, beside those pages and what they need', async ({
  page,
}) => {
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
  expect(stdout).toContain('1 added, 1 changed, 0 removed;');
  expect(status).toBe(0);
  expect(readdirSync(join(to, 'pictures')).sort()).toEqual(['01-after.jpg', '02-after.jpg', '02-before.jpg']);
  expect(existsSync(join(to, 'site/about/index.html'))).toBe(true);
  expect(filesBelow(join(to, 'site')).length).toBeLessThan(filesBelow(SITE).length / 4);
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toContain('pictures/02-before.jpg');

  // Whoever has downloaded it needs Node and nothing of this project.
  const port = await freePort();
  const server = spawn(process.execPath, ['serve.mjs', 'site'], {
    cwd: to,
    env: { NODE_ENV: 'production', PATH: process.env.PATH, PORT: String(port) },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => server.once('exit', done));
  try {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await expect(async () => {
      expect((await page.goto(`http://localhost:${port}/about/`))?.status()).toBe(200);
    }).toPass();
    await page.waitForLoadState('networkidle');
    expect(failed).toEqual([]);
    expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
  } finally {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  }
});
