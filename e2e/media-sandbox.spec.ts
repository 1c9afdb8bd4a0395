import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../tools/serve/listen.ts';
import { expect, test } from './support/test';

/** Files that the check refuses, served all the same: the policy is the second line of defence. */
const RUN = 'parent.document.title = "ran"; document.documentElement.setAttribute("data-ran", origin)';
const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!DOCTYPE html><title>Home</title><img src="/media/drawing.svg" alt="">',
  'media/run.js': RUN,
  'media/drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload='${RUN}'><script>${RUN}</script><script href="/media/run.js"/><rect width="9" height="9"/></svg>`,
  'media/page.html': `<!DOCTYPE html><title>x</title><script src="/media/run.js"></script><form action="https://evil.example/"><input name="p"></form>`,
  'media/page.xml':
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><script src="/media/run.js"/></head></html>',
};

let folder: string;
let server: Server;
let url: string;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-media-'));
  mkdirSync(join(folder, 'media'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  ({ server, url } = await listen(folder, 0));
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

for (const file of ['drawing.svg', 'page.html', 'page.xml'])
  test(`what is in /media/${file} runs nothing and has no origin`, async ({ page }) => {
    await page.goto(`${url}/media/${file}`);
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-ran'))).toBeNull();
    expect(await page.evaluate(() => origin)).toBe('null');
  });
