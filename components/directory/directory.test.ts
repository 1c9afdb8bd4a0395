import { load } from 'cheerio';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '@/components/render-html';
import { directoriesInUse, directoryEntries } from '@/lib/kinds';
import { searchEntries } from '@/lib/search/search-entry';
import { sitemapParts } from '@/lib/sitemap/pages';
import { contentOf } from '@/lib/testing/content';
import { useSettings as withSettings } from '@/lib/testing/settings';
import { DirectoryPage } from './directory-page';
import { EntryPage } from './entry-page';

const NAMED = 'authors: [ada]\ntopics: [letters]';

const entry = (title: string, lines = NAMED, body = 'Text.') =>
  `---\ntitle: ${title}\n${lines}\n---\n\n${body}\n`;

const FILES = {
  'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
  'authors/ada.mdx': '---\nname: Ada Moore\n---\n',
  'topics/forms.mdx': '---\ntitle: Forms\n---\n',
  'topics/letters.mdx': '---\ntitle: Letters\n---\n',
  'resources/checklist.mdx': entry(
    'Checklist',
    `${NAMED}\nlink: https://www.example.gov/checklist/\nsummary: Twelve questions.\nupdated: 2026-04-02`,
    '',
  ),
  'resources/old-manual.mdx': entry('Old manual', 'archived: 2025-01-01'),
  'services/clinic.mdx': entry(
    'Letter clinic',
    `${NAMED}\ncontact: letters@example.gov\nlogo: https://upload.wikimedia.org/clinic.png`,
  ),
  'services/page.mdx': entry('Asked on a page', 'contact: https://social.example.gov/@letters'),
  'communities/plain.mdx': entry(
    'Plain language',
    [
      'join:',
      '  - title: Mailing list',
      '    email: join@example.gov',
      '    subject: Join & read',
      '    message: Subscribe Plain',
      '    terms: Anyone may join.',
      '    members: 1118',
      '  - title: Chat',
      '    url: https://chat.example.gov/',
    ].join('\n'),
  ),
};

function published(more: Readonly<Record<string, string>> = {}) {
  withSettings('kinds: [resources, services, communities]\nhosts:\n  pictures: [upload.wikimedia.org]\n');
  return contentOf({ ...FILES, ...more }, Date.UTC(2027, 0, 1));
}

async function pageOf(title: string) {
  const content = published();
  const found = directoryEntries(content).find((candidate) => candidate.title === title);
  if (!found) throw new Error(`There is no entry ${title}.`);
  return load(await renderHtml(createElement(EntryPage, { entry: found, content })));
}

async function listOf(folder: string, more?: Readonly<Record<string, string>>) {
  const content = published(more);
  const directory = directoriesInUse().find((candidate) => candidate.folder === folder);
  if (!directory) throw new Error(`There is no directory ${folder}.`);
  return load(await renderHtml(createElement(DirectoryPage, { directory, content })));
}

type Page = ReturnType<typeof load>;

const thingsOf = ($: Page) => JSON.parse($('script[type="application/ld+json"]').text())['@graph'];

const textOf = ($: Page, selector: string) => $(selector).text().replace(/\s+/g, ' ').trim();

describe('the page of a resource', () => {
  test('leads to where the resource is, and says of whom and of when it is', async () => {
    const $ = await pageOf('Checklist');
    expect($('a.button').attr('href')).toBe('https://www.example.gov/checklist/');
    expect($('a.button').text()).toBe('Go to example.gov');
    expect(textOf($, '.deck')).toBe('Twelve questions.');
    expect(textOf($, '.margin')).toContain('By Ada Moore');
    expect(textOf($, '.margin')).toContain('Updated 2 April 2026');
    expect(textOf($, '.margin')).toContain('Letters');
  });

  test('tells search engines which page it is, and what it is about', async () => {
    const [page, crumbs] = thingsOf(await pageOf('Checklist'));
    expect(page).toMatchObject({
      '@type': 'WebPage',
      url: 'https://harbor.example/resources/checklist/',
      mainEntity: { '@type': 'CreativeWork', url: 'https://www.example.gov/checklist/' },
      dateModified: '2026-04-02T00:00:00Z',
    });
    expect(crumbs.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'Home',
      'Resources',
      'Checklist',
    ]);
  });

  test('says that it is kept only for the record', async () => {
    const $ = await pageOf('Old manual');
    expect($('.notice').text()).toMatch(/^Archived\. .*1 January 2025/);
  });
});

test('a contact that is a page with an @ in its address leads there', async () => {
  const $ = await pageOf('Asked on a page');
  expect($('a[href="https://social.example.gov/@letters"]').text()).not.toBe('');
  expect($('a[href^="mailto:"]')).toHaveLength(0);
  expect(thingsOf($)[0].mainEntity.availableChannel.serviceUrl).toBe('https://social.example.gov/@letters');
});

test('the page of a service says whom to ask, and shows its mark without words', async () => {
  const $ = await pageOf('Letter clinic');
  expect($('a[href="mailto:letters@example.gov"]').text()).toBe('letters@example.gov');
  expect($('.entry-logo img').attr('alt')).toBe('');
  expect(thingsOf($)[0].mainEntity).toMatchObject({ '@type': 'Service', name: 'Letter clinic' });
});

test('the page of a community says how to join, with a message that is written already', async () => {
  const $ = await pageOf('Plain language');
  const ways = $('section[aria-labelledby="join"] li')
    .map((_, way) => $(way).text().replace(/\s+/g, ' '))
    .get();
  expect(ways).toEqual([
    'Mailing list (1,118 members)Anyone may join.Write to join@example.govSubject: Join & readText: Subscribe Plain',
    'ChatJoin at chat.example.gov',
  ]);
  expect($('a[href^="mailto:"]').attr('href')).toBe(
    'mailto:join@example.gov?subject=Join%20%26%20read&body=Subscribe%20Plain',
  );
  // Whether a community is an organization, nobody knows.
  expect(thingsOf($)[0].mainEntity).toBeUndefined();
});

describe('a list', () => {
  const titles = ($: Page, within: string) =>
    $(`${within} .entry-title`)
      .map((_, title) => $(title).text())
      .get();

  const many = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [
      `resources/r${at}.mdx`,
      entry(`R${at}`, `topics: [${at === 0 ? 'forms, letters' : at < 3 ? 'forms' : 'letters'}]`),
    ]),
  );

  test('of few is by title, with what is archived at its end', async () => {
    const $ = await listOf('resources');
    expect(titles($, 'main')).toEqual(['Checklist', 'Old manual']);
    expect(titles($, 'section[aria-labelledby="archived"]')).toEqual(['Old manual']);
    expect($('.entry .folio').first().text()).toContain('example.gov');
  });

  test('of many is by topic, each entry once, below the topic that most share', async () => {
    const $ = await listOf('resources', { ...many, 'resources/none.mdx': entry('Without a topic', '') });
    expect(
      $('main nav[aria-label="Topics"] a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual(['#topic-forms', '#topic-letters', '#other']);
    expect(titles($, 'section[aria-labelledby="topic-forms"]')).toEqual(['R1', 'R2']);
    expect(titles($, 'section[aria-labelledby="topic-letters"]')[0]).toBe('Checklist');
    expect(titles($, 'section[aria-labelledby="topic-letters"]')).toContain('R0');
    expect(titles($, 'section[aria-labelledby="other"]')).toEqual(['Without a topic']);
    expect($('main h1 ~ h3')).toHaveLength(0);
  });

  test('of many that share no topics is by title', async () => {
    const own = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        [`topics/t${at}.mdx`, `---\ntitle: T${at}\n---\n`],
        [`resources/r${at}.mdx`, entry(`R${at}`, `topics: [t${at}]`)],
      ]).flat(),
    );
    const $ = await listOf('resources', own);
    expect($('main nav[aria-label="Topics"]')).toHaveLength(0);
    expect(titles($, 'main').slice(0, 3)).toEqual(['Checklist', 'R0', 'R1']);
  });

  test('of none says so', async () => {
    withSettings('kinds: [services]\n');
    const content = contentOf({ 'posts/2026/a.mdx': FILES['posts/2026/a.mdx'] });
    const [directory] = directoriesInUse();
    if (!directory) throw new Error('There is no directory.');
    const $ = load(await renderHtml(createElement(DirectoryPage, { directory, content })));
    expect($('main').text()).toContain('Nothing is listed here yet.');
  });
});

test('search engines and the search find entries and lists', () => {
  const content = published();
  const urls = sitemapParts(content).flatMap(({ pages }) => pages.map(({ url }) => url));
  expect(urls).toContain('https://harbor.example/resources/checklist/');
  expect(urls).toContain('https://harbor.example/communities/');
  const found = searchEntries(content);
  expect(found.find(({ title }) => title === 'Checklist')).toMatchObject({
    kind: 'Resource',
    bylines: ['Ada Moore'],
    filters: expect.arrayContaining([
      ['topic', 'Letters'],
      ['state', 'current'],
    ]),
  });
  expect(found.find(({ title }) => title === 'Old manual')?.isArchived).toBe(true);
  expect(found.find(({ path }) => path === '/services/')?.title).toBe('Services');
});
