import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contentFolder, fromHere, inCheckout, isProjectItself, publicationFolder } from './publication';

afterEach(() => vi.unstubAllEnvs());

test('the project is the publication where nothing else is named; an empty name is none', () => {
  for (const name of [undefined, '', '.']) {
    vi.stubEnv('PUBLICATION_DIR', name);
    expect(publicationFolder()).toBe(process.cwd());
    expect(isProjectItself()).toBe(true);
    expect(contentFolder()).toBe(resolve('content'));
  }
});

test('files of another publication are named as a terminal opens them', () => {
  vi.stubEnv('PUBLICATION_DIR', '../harbor');
  expect(publicationFolder()).toBe(join(process.cwd(), '../harbor'));
  expect(isProjectItself()).toBe(false);
  expect(fromHere('content/site.yml')).toBe('../harbor/content/site.yml');
  expect(inCheckout('content/site.yml')).toBe('content/site.yml');
  vi.stubEnv('PUBLICATION_DIR', 'sites/harbor');
  expect(inCheckout('content/site.yml')).toBe('sites/harbor/content/site.yml');
});
