import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadContent } from './load';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'states-'));
  mkdirSync(join(folder, 'posts/2026'), { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (name: string, ...lines: string[]) =>
  writeFileSync(join(folder, `posts/2026/${name}.mdx`), ['---', 'title: T', ...lines, '---', ''].join('\n'));

/** The site as of a moment. */
const asOf = (moment: string) => loadContent(folder, Date.parse(moment)).content;
const slugs = (moment: string) => asOf(moment).posts.map(({ slug }) => slug);

describe('a post appears by itself', () => {
  test('at the moment of its date, in the time zone in which it is written', () => {
    write('evening', 'date: 2026-03-01 20:00:00 -0500');
    expect(slugs('2026-03-02T00:59:59Z')).toEqual([]);
    expect(slugs('2026-03-02T01:00:00Z')).toEqual(['evening']);
    expect(asOf('2026-03-02T01:00:00Z').posts[0]?.path).toBe('/2026/03/01/evening/');
  });

  test('at publish_at where that differs, and its address stays that of the date', () => {
    write('held', 'date: 2026-03-01', 'publish_at: 2026-04-01 09:00:00 +0200');
    expect(slugs('2026-04-01T06:59:59Z')).toEqual([]);
    expect(asOf('2026-04-01T07:00:00Z').posts[0]).toMatchObject({
      path: '/2026/03/01/held/',
      isArchived: false,
    });
  });

  test.each([
    ['UTC', '2026-07-01T09:29:59Z', '2026-07-01T09:30:00Z'],
    ['America/New_York', '2026-07-01T13:29:59Z', '2026-07-01T13:30:00Z'],
    ['Asia/Kolkata', '2026-07-01T03:59:59Z', '2026-07-01T04:00:00Z'],
  ])('at the minute of publish_at in the zone of the publication, %s', (zone, before, moment) => {
    const content = join(folder, 'content');
    mkdirSync(join(content, 'posts/2026'), { recursive: true });
    writeFileSync(join(content, 'site.yml'), `name: Harbor\ntime_zone: ${zone}\n`);
    write('../../content/posts/2026/minute', 'date: 2026-06-01', 'publish_at: 2026-07-01 09:30');
    vi.stubEnv('PUBLICATION_DIR', folder);
    const seenAt = (now: string) => loadContent(content, Date.parse(now)).content;
    expect(seenAt(before).posts).toEqual([]);
    expect(Date.parse(seenAt(before).nextChange ?? '')).toBe(Date.parse(moment));
    expect(seenAt(moment).posts.map(({ slug }) => slug)).toEqual(['minute']);
  });

  test('a date without a time counts from midnight UTC', () => {
    write('plain', 'date: 2026-03-01');
    expect(slugs('2026-02-28T23:59:59Z')).toEqual([]);
    expect(slugs('2026-03-01T00:00:00Z')).toEqual(['plain']);
  });

  test('a draft never does', () => {
    write('draft', 'date: 2020-01-01', 'draft: true');
    expect(slugs('2030-01-01T00:00:00Z')).toEqual([]);
    expect(asOf('2019-01-01T00:00:00Z').nextChange).toBeUndefined();
  });
});

test('a post is archived from its moment on, and stays', () => {
  write('old', 'date: 2020-01-01', 'archived: 2026-06-01 00:00:00 -0400');
  expect(asOf('2026-06-01T03:59:59Z').posts[0]?.isArchived).toBe(false);
  expect(asOf('2026-06-01T04:00:00Z').posts[0]?.isArchived).toBe(true);
});

describe('a preview', () => {
  beforeEach(() => vi.stubEnv('PREVIEW', '1'));

  test('shows drafts and scheduled posts, each marked', () => {
    write('draft', 'date: 2020-01-01', 'draft: true');
    write('later', 'date: 2027-01-01');
    write('out', 'date: 2026-01-01');
    const states = asOf('2026-06-01T00:00:00Z').posts.map(({ slug, preview }) => [slug, preview]);
    expect(states).toEqual([
      ['later', 'scheduled'],
      ['out', undefined],
      ['draft', 'draft'],
    ]);
  });

  test('as of a later date shows a scheduled post as published', () => {
    write('later', 'date: 2027-01-01');
    expect(asOf('2027-01-01T00:00:00Z').posts[0]?.preview).toBeUndefined();
  });
});

describe('the next moment at which the site changes by itself', () => {
  beforeEach(() => {
    write('first', 'date: 2026-03-01 20:00:00 -0500', 'archived: 2026-09-01');
    write('second', 'date: 2026-01-01', 'publish_at: 2026-03-02 02:00:00 +0200');
  });

  test.each([
    ['2026-01-01T00:00:00Z', '2026-03-02T02:00:00+02:00'],
    ['2026-03-02T00:00:00Z', '2026-03-01T20:00:00-05:00'],
    ['2026-03-02T01:00:00Z', '2026-09-01T00:00:00Z'],
    ['2026-09-01T00:00:00Z', undefined],
  ])('seen from %s', (moment, next) => {
    expect(asOf(moment).nextChange).toBe(next);
  });
});
