import { describe, expect, test } from 'vitest';
import { examine } from '../content/examine';
import { allRedirects } from '../redirects/redirects';
import { contentOf } from '../testing/content';
import { useSettings } from '../testing/settings';
import { directoriesInUse, directoryEntries } from './index';

const POST = { 'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n' };
const KINDS = 'kinds: [resources, services, communities]\n';

const entry = (title: string, lines = '', body = 'Text.') =>
  `---\ntitle: ${title}\n${lines}\n---\n\n${body}\n`;

const problemsIn = (kind: 'resource' | 'service' | 'community', lines: string, body = 'Text.') =>
  examine({ kind, id: 'some-words', file: `content/x/some-words.mdx`, text: entry('A title', lines, body) })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ message, fix }) => `${message} → ${fix}`);

describe('entries of directories', () => {
  test('live below the folder of their kind, under file name or slug, by title', () => {
    useSettings(KINDS);
    const content = contentOf({
      ...POST,
      'resources/b.mdx': entry('Beta'),
      'resources/a.mdx': entry('Alpha', 'slug: other-words'),
      'services/clinic.mdx': entry('Clinic', 'contact: letters@example.gov'),
      'communities/plain.mdx': entry('Plain language', 'join: [{ title: List, email: join@example.gov }]'),
    });
    expect(directoryEntries(content).map(({ path }) => path)).toEqual([
      '/resources/other-words/',
      '/resources/b/',
      '/services/clinic/',
      '/communities/plain/',
    ]);
  });

  test('are archived from their day on, and the site changes then', () => {
    useSettings(KINDS);
    const files = { ...POST, 'resources/a.mdx': entry('Alpha', 'archived: 2027-07-01') };
    const day = Date.UTC(2027, 6, 1);
    expect(contentOf(files, day - 1).resources[0]?.isArchived).toBe(false);
    expect(contentOf(files, day - 1).nextChange).toBe('2027-07-01T00:00:00Z');
    expect(contentOf(files, day).resources[0]?.isArchived).toBe(true);
    expect(contentOf(files, day).nextChange).toBeUndefined();
  });

  test('are not published as drafts', () => {
    useSettings(KINDS);
    expect(contentOf({ ...POST, 'services/a.mdx': entry('Alpha', 'draft: true') }).services).toEqual([]);
  });

  test('can be linked from posts, and keep their old addresses', () => {
    useSettings(KINDS);
    const content = contentOf({
      'posts/2026/a.mdx':
        '---\ntitle: A\ndate: 2026-01-01\n---\n\n[All](/resources/), [one](/resources/a/).\n',
      'resources/a.mdx': entry('Alpha', 'aliases: [/guides/a/]'),
    });
    expect(allRedirects(content)).toEqual([
      expect.objectContaining({ from: '/guides/a/', to: '/resources/a/' }),
    ]);
  });

  test.each(['resource', 'service', 'community'] as const)(
    'a %s may be without text where it leads elsewhere, and not otherwise',
    (kind) => {
      expect(problemsIn(kind, 'link: https://example.gov/', '')).toEqual([]);
      expect(problemsIn(kind, '', '')).toHaveLength(1);
    },
  );

  test('a contact is an email address or a page', () => {
    expect(problemsIn('service', 'contact: letters@example.gov')).toEqual([]);
    expect(problemsIn('service', 'contact: https://example.gov/ask/')).toEqual([]);
    expect(problemsIn('service', 'contact: https://example.gov/@letters/')).toEqual([]);
    expect(problemsIn('service', 'contact: by phone')).toEqual([
      expect.stringContaining('“contact”: expected an email address, https://… or an address from the root'),
    ]);
  });

  test('a contact that is a page of the site is checked like a link, an @ in its address or not', () => {
    useSettings(KINDS);
    const asked = (contact: string) => () =>
      contentOf({ ...POST, 'services/a.mdx': entry('Alpha', `contact: ${contact}`) });
    expect(asked('/2026/01/01/a/')).not.toThrow();
    expect(asked('/team/@letters/')).toThrow('/team/@letters/');
  });

  test('a way to join leads somewhere', () => {
    expect(problemsIn('community', 'join: [{ title: Mailing list }]')).toEqual([
      expect.stringMatching(/email” is missing → .*an “email”, a “url”, or both/),
    ]);
  });
});

describe('a publication whose settings do not name them', () => {
  test.each(['resources', 'services', 'communities'])('is told of a folder %s', (folder) => {
    useSettings();
    expect(() => contentOf({ ...POST, [`${folder}/a.mdx`]: entry('Alpha') })).toThrow(
      `/${folder} holds files, and the settings do not name ${folder}`,
    );
  });

  test('has no list of them, and pages of its own may have their names', () => {
    useSettings();
    expect(directoriesInUse()).toEqual([]);
    const { pages } = contentOf({ ...POST, 'pages/services.mdx': entry('Our services') });
    expect(pages.map(({ path }) => path)).toEqual(['/services/']);
  });
});

test('a page cannot take the address of the list of a directory', () => {
  useSettings('kinds: [services]\n');
  expect(() => contentOf({ ...POST, 'pages/services.mdx': entry('Our services') })).toThrow(
    '/services/ belongs to the site itself',
  );
});

test('a post and an entry cannot share an address', () => {
  useSettings('kinds: [resources]\npermalinks:\n  posts: /resources/:slug/\n');
  expect(() =>
    contentOf({
      'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
      'resources/a.mdx': entry('Alpha'),
    }),
  ).toThrow('/resources/a/');
});
