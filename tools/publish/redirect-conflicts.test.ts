import { expect, test } from 'vitest';
import { redirectConflicts } from './redirect-conflicts.ts';

const FILES = [
  'index.html',
  '404.html',
  'about/index.html',
  'caf\u00e9/index.html',
  'feed.xml',
  'media/Talk one.pdf',
  'media/talk.mp3',
  'images/0a1b.webp',
];

const messages = (...entries: readonly [from: string, to?: string][]) =>
  redirectConflicts(
    FILES,
    entries.map(([from, to], at) => ({ from, to, place: `content/redirects.yml:${at + 1}` })),
  ).map(({ place, message }) => `${place} ${message}`);

test('old addresses that meet nothing are fine', () => {
  expect(
    messages(
      ['/old/', '/about/'],
      ['/images/old.png', '/about/'],
      ['/media/old.pdf'],
      ['/a.html', '/about/'],
    ),
  ).toEqual([]);
});

test.each([
  ['/', 'belongs to the site itself'],
  ['/about/', 'about/index.html'],
  ['/About', 'about/index.html'],
  ['/about/index.html', 'about/index.html'],
  ['/caf%C3%A9', 'caf\u00e9/index.html'],
  ['/cafe\u0301/', 'caf\u00e9/index.html'],
  ['/media/talk%20one.pdf', 'media/Talk one.pdf'],
  ['/images/0a1b.webp', 'images/0a1b.webp'],
  ['/media/talk.mp3/transcript/', 'lies below media/talk.mp3'],
  ['/*', 'reads “*” as any path'.replace('reads', 'hosts read')],
  ['/:year/:slug/', 'hosts read as any name'],
  ['/feed.xml', 'belongs to the site itself'],
  ['/_redirects', 'belongs to the site itself'],
])('%s is refused with its place', (from, says) => {
  const [message, ...others] = messages(['/fine/', '/about/'], [from, '/about/']);
  expect(message).toMatch(/^content\/redirects\.yml:2 The old address /);
  expect(message).toContain(says);
  expect(others).toEqual([]);
});

test('two old addresses that are one are named with both places', () => {
  expect(messages(['/Old/', '/about/'], ['/old'])).toEqual([
    'content/redirects.yml:2 The old address /old is the same address as /Old/ (content/redirects.yml:1).',
  ]);
});

test('an old page below another old file cannot be written', () => {
  expect(messages(['/a.html', '/about/'], ['/a.html/b/', '/about/'])[0]).toContain('lies below a.html');
});

test('a target that no browser can read is refused', () => {
  expect(messages(['/old/', 'https://['])[0]).toContain('is an address that no browser can read');
});
