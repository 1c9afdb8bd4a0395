import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { movesBetween, readSiteState } from './site-state.ts';

let folder: string;
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const post = (front: string, body = 'Text.'): string => `---\ntitle: Hours\n${front}\n---\n\n${body}\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-state-'));
  mkdirSync(join(folder, 'posts'));
  write('posts/hours.mdx', post('date: 2026-01-02\naliases: [/opening/]'));
  write('posts/other.mdx', post('date: 2026-01-03'));
  write('redirects.yml', '- from: /closed/\n  gone: true\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('knows where old addresses lead', async () => {
  const state = await readSiteState(folder);
  expect(state.redirectFrom('/opening/')).toEqual({ to: '/2026/01/02/hours/' });
  expect(state.redirectFrom('/closed/')).toBe('gone');
  expect(state.redirectFrom('/2026/01/02/hours/')).toBeUndefined();
});

test('one broken post has its faults at its own address alone', async () => {
  write('posts/hours.mdx', post('date: 2026-01-02', '<Nope />'));
  const state = await readSiteState(folder);
  expect(state.faultsAt('/2026/01/02/hours/')).toMatch(/posts\/hours\.mdx:6:\d+ {2}error[\s\S]*Fix: /);
  expect(state.faultsAt('/2026/01/03/other/')).toBeUndefined();
  expect(state.faultsAt('/')).toBeUndefined();
});

test('a post whose date cannot be read is found by the end of its address', async () => {
  write('posts/hours.mdx', post('date: soon'));
  const state = await readSiteState(folder);
  expect(state.faultsAt('/2026/01/02/hours/')).toContain('YYYY-MM-DD');
});

test('a page that moves is followed: by its date, its slug, its file name', async () => {
  const before = await readSiteState(folder);
  write('posts/hours.mdx', post('date: 2026-02-03\naliases: [/opening/]'));
  renameSync(join(folder, 'posts/other.mdx'), join(folder, 'posts/another.mdx'));
  expect(movesBetween(before, await readSiteState(folder))).toEqual({
    '/2026/01/02/hours/': '/2026/02/03/hours/',
    '/2026/01/03/other/': '/2026/01/03/another/',
  });
  write('posts/hours.mdx', post('date: 2026-02-03\nslug: new-hours'));
  expect(movesBetween(before, await readSiteState(folder))['/2026/01/02/hours/']).toBe(
    '/2026/02/03/new-hours/',
  );
});
