import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nextChange } from '@/lib/content/next-change';
import { site } from '@/lib/site';
import { Alert } from './alert';
import { Identifier } from './identifier';
import { Masthead } from './masthead';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  mkdirSync(join(folder, 'content'));
  vi.stubEnv('PUBLICATION_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const publish = (settings: string): void =>
  writeFileSync(join(folder, 'content/site.yml'), `name: Harbor Notes\n${settings}`);

test('an alert is shown until its end, which the build knows as a change to come', () => {
  publish('time_zone: America/Lima\nalert:\n  title: Storm\n  text: Stay in.\n  until: 2026-03-02\n');
  vi.stubEnv('BUILD_DATE', '2026-03-01T23:00:00Z');
  expect(renderToStaticMarkup(<Alert />)).toContain('<strong>Storm</strong> Stay in.');
  expect(nextChange([], Date.parse('2026-03-01T23:00:00Z'), site.alert)).toBe('2026-03-02T00:00:00-05:00');
  // Midnight in Lima.
  vi.stubEnv('BUILD_DATE', '2026-03-02T05:00:00Z');
  expect(renderToStaticMarkup(<Alert />)).toBe('');
  expect(nextChange([], Date.parse('2026-03-02T05:00:00Z'), site.alert)).toBeUndefined();
});

test('what a publication does not say is not shown', () => {
  publish('');
  vi.stubEnv('BUILD_DATE', '2026-03-01');
  expect(renderToStaticMarkup(<Alert />)).toBe('');
  expect(renderToStaticMarkup(<Identifier />)).toBe('');
});

test.each([
  ['es', ['Noticias', 'Temas', 'Autores']],
  ['fr-CA', ['Actualités', 'Thèmes', 'Auteurs']],
  ['pl', ['News', 'Topics', 'Authors']],
])('a publication in %s that writes no navigation has the usual one in its words', (language, labels) => {
  publish(`language: ${language}\n`);
  const text = renderToStaticMarkup(<Masthead path="/about/" />);
  expect([...text.matchAll(/<li><a href="[^"]+">([^<]+)/g)].map(([, label]) => label)).toEqual(labels);
});
