import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { colorsOf } from './colors';
import { publicationSheet, withColors, withSettings } from './style-sheet';

afterEach(() => vi.unstubAllEnvs());

const colors = colorsOf({ light: { ink: '#101010' }, dark: { ink: '#fafafa' } });

test('the sheet holds every colour, by day and by night', () => {
  const sheet = publicationSheet({ colors });
  expect(sheet).toMatch(/@theme \{[^}]*--color-ink: #101010;/);
  expect(sheet).toMatch(/@variant dark \{[^}]*--color-ink: #fafafa;/);
  expect(sheet).not.toContain('@font-face');
});

test('a sheet that is always dark gets colours as they are, opacity included', () => {
  const css = 'a{color:var(--publication-light-ink);background:var(--publication-dark-ink-35)}';
  expect(withColors(css, colors)).toBe('a{color:#101010;background:#fafafa59}');
  expect(() => withColors('a{color:var(--publication-light-inc)}', colors)).toThrow(
    'There is no colour for var(--publication-light-inc).',
  );
});

test('a sheet that names the host gets its address as a text', () => {
  const css = 'a::after{content:var(--publication-origin) attr(href)}';
  expect(withSettings(css, { name: 'Harbor', colors }, 'https://harbor.example')).toBe(
    'a::after{content:"https://harbor.example" attr(href)}',
  );
});

test('style sheets ask for settings that exist', () => {
  for (const folder of ['styles', 'islands/video', 'islands/audio', 'islands/media'])
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.css')))
      expect(
        withSettings(readFileSync(join(folder, file), 'utf8'), { name: 'Harbor', colors }, ''),
      ).not.toContain('--publication-');
});
