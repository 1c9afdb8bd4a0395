import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filesBelow } from '@/lib/files-below.ts';
import { placePublicFiles } from './place-public-files.ts';

const project = process.cwd();
let home = '';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), text);
};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'place-'));
  write('project/public/media/shipped.mp3', 'shipped');
  write('project/lib/manual/public/media/guide/episode.mp3', 'example');
  write('harbor/public/media/own.mp3', 'own');
  write('harbor/public/feed.xml', 'not the feed');
  // What Next exports: pages, and public/ of the project.
  write('project/site/index.html', 'page');
  write('project/site/feed.xml', 'feed');
  write('project/site/media/shipped.mp3', 'shipped');
  vi.stubEnv('PUBLICATION_DIR', '');
  process.chdir(join(home, 'project'));
});

afterEach(() => {
  process.chdir(project);
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

test('another publication gets its own files and none of the shipped one', () => {
  vi.stubEnv('PUBLICATION_DIR', '../harbor');
  placePublicFiles('site');
  expect(filesBelow('site')).toEqual(['feed.xml', 'index.html', 'media/guide/episode.mp3', 'media/own.mp3']);
  expect(readFileSync('site/feed.xml', 'utf8')).toBe('feed');
});

test('the project’s own publication keeps what Next has copied', () => {
  placePublicFiles('site');
  expect(filesBelow('site')).toEqual([
    'feed.xml',
    'index.html',
    'media/guide/episode.mp3',
    'media/shipped.mp3',
  ]);
});
