import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manualPage } from './index';
import { manualSlugs, taskSlugs } from './pages';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-'));
  mkdirSync(join(folder, 'content/authors'), { recursive: true });
  mkdirSync(join(folder, 'content/topics'));
  writeFileSync(join(folder, 'content/site.yml'), 'name: Harbor Notes\nurl: https://harbor.example\n');
  writeFileSync(join(folder, 'content/authors/rosa-quispe.mdx'), '---\nname: Rosa Quispe\n---\n');
  writeFileSync(join(folder, 'content/topics/tides.mdx'), '---\ntitle: Tides\n---\n');
  vi.stubEnv('PUBLICATION_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the guide of a publication without archive, frames and repository shows what can be used there', () => {
  const slugs = manualSlugs();
  expect(slugs).not.toContain('in-the-browser');
  const text = slugs.map((slug) => manualPage(slug).body).join('\n');
  expect(text).toContain('- rosa-quispe');
  expect(text).toContain('- tides');
  expect(text).toContain('owner:\n  name: Harbor Notes\n');
  expect(text).toContain('There is no author “rosa-quisp”. Did you mean “rosa-quispe”?');
  expect(text).not.toMatch(/gazette|plain-language\n|## LegacyImage|## Embed|slideshare/i);
});

test('its tasks need no repository', () => {
  const text = taskSlugs.map((slug) => manualPage(slug).body).join('\n');
  expect(text).toContain('[The editors](https://harbor.example/) put it into place.');
  expect(text).not.toMatch(/proposal|repository|GitHub|in-the-browser|Edit this page/);
});
