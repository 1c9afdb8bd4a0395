import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright/test';
import { richSite } from '@/tools/test/test-sites.ts';
import { axeOn } from './support/axe';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

const PAGE = '/2024/01/23/plain-language-is-a-habit/';
const FILE = 'content/posts/2024/plain-language-is-a-habit.mdx';
const WRITTEN = readFileSync(join(richSite.publication, FILE), 'utf8');

const field = (page: Page) => page.getByLabel('Text of the file');
const sendPane = (page: Page) => page.getByRole('group', { name: 'Send' });

/** A stand-in for GitHub's API, as GitHub answers a file in its raw form; what it was asked for. */
async function github(
  context: BrowserContext,
  answer: () => { status?: number; body?: string | Buffer; headers?: Record<string, string> },
): Promise<string[]> {
  const asked: string[] = [];
  await context.route(/^https:\/\/api\.github\.com\//, (route) => {
    asked.push(`${route.request().method()} ${route.request().url()}`);
    const { headers, ...rest } = answer();
    return route.fulfill({
      ...rest,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'X-RateLimit-Remaining, X-RateLimit-Reset',
        ...headers,
      },
    });
  });
  return asked;
}

/** Opens the file with a change in it, and waits until that is kept as a draft. */
async function drafting(page: Page, text: string): Promise<void> {
  await page.goto(`/contribute/write/?file=${FILE}`);
  await field(page).fill(text);
  await expect(page.getByText('Draft kept on this device')).toBeVisible();
}

/** What the policy of the page has refused. */
function refusedBy(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}

test.beforeEach(async ({ context }) => {
  await stayLocal(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('a typo in an old post is corrected from its page, and the difference is that word', async ({
  page,
  context,
}) => {
  const refused = refusedBy(page);
  const asked = await github(context, () => ({ body: WRITTEN.replace('habit', 'habbit') }));
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'Edit this page' }).click();
  await expect(field(page)).toHaveValue(WRITTEN.replace('habit', 'habbit'));
  expect(asked).toEqual([`GET https://api.github.com/repos/example/gazette/contents/${FILE}?ref=main`]);
  await expect(page.getByText('This is the file as it is on GitHub now.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Preview' })).toContainText(`Address: ${PAGE}`);

  await page.getByRole('tab', { name: 'Send' }).click();
  await expect(sendPane(page)).toContainText('You have not changed anything yet.');
  await field(page).fill(WRITTEN);
  await expect(sendPane(page).locator('del')).toHaveText(/^\S*habbit\S*$/);
  await expect(sendPane(page).locator('ins')).toHaveText(/^\S*habit\S*$/);
  await sendPane(page).getByRole('button', { name: 'Copy text' }).click();
  await expect(sendPane(page)).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(WRITTEN);
  await expect(sendPane(page).getByRole('link', { name: 'Edit on GitHub' })).toHaveAttribute(
    'href',
    `https://github.com/example/gazette/edit/main/${FILE}`,
  );
  expect(refused).toEqual([]);
});

test('the check of a file that is published is the one of the whole site', async ({ page, context }) => {
  await github(context, () => ({ body: WRITTEN }));
  await page.goto(`/contribute/write/?file=${FILE}`);
  await expect(page.getByRole('status').filter({ hasText: 'The check finds nothing' })).toBeVisible();
});

for (const file of [
  'content/authors/gazette-editors.mdx',
  'content/pages/about.mdx',
  'content/posts/2015/digitalgov-podcast-leaders-come-and-go-but-your-customers-will-remain.mdx',
  'content/posts/2025/traducir-no-es-copiar.mdx',
  'content/series/handbook-podcast.mdx',
  'content/topics/plain-language.mdx',
])
  test(`${file} opens as it is, without an error, and nothing in it has changed`, async ({
    page,
    context,
  }) => {
    const written = readFileSync(join(richSite.publication, file), 'utf8');
    await github(context, () => ({ body: written }));
    await page.goto(`/contribute/write/?file=${file}`);
    await expect(field(page)).toHaveValue(written);
    await expect(
      page.getByRole('status').filter({ hasText: /^The check finds nothing|^\d+ notes?/ }),
    ).toBeVisible();
    await page.getByRole('tab', { name: 'Send' }).click();
    await expect(sendPane(page)).toContainText('You have not changed anything yet.');
  });

test('lines of a file end as they did, where somebody wrote it on Windows', async ({ page, context }) => {
  const windows = WRITTEN.replaceAll('\n', '\r\n');
  await github(context, () => ({ body: windows }));
  await page.goto(`/contribute/write/?file=${FILE}`);
  await expect(field(page)).toHaveValue(WRITTEN);
  await page.getByRole('tab', { name: 'Send' }).click();
  await expect(sendPane(page)).toContainText('You have not changed anything yet.');
  await field(page).fill(`${WRITTEN}\nOne line more.\n`);
  const downloading = page.waitForEvent('download');
  await sendPane(page).getByRole('button', { name: 'Download file' }).click();
  const file = await (await downloading).path();
  expect(readFileSync(file, 'utf8')).toBe(`${windows}\r\nOne line more.\r\n`);
});

test('what somebody else has changed meanwhile is told, and goes together with one’s own', async ({
  page,
  context,
}) => {
  let now = WRITTEN;
  await github(context, () => ({ body: now }));
  await drafting(page, `${WRITTEN}\nMine.\n`);
  now = WRITTEN.replace(/^title: .*$/m, 'title: Theirs');
  await page.reload();
  await expect(field(page)).toHaveValue(`${WRITTEN}\nMine.\n`);
  await expect(page.getByText('Somebody else has changed this file')).toBeVisible();
  await page.getByRole('button', { name: 'Add their changes to my text' }).press('Enter');
  await expect(page.getByText('Their changes are in your text now.')).toBeFocused();
  await expect(field(page)).toHaveValue(`${now}\nMine.\n`);
  await page.getByRole('tab', { name: 'Send' }).click();
  await expect(sendPane(page).locator('ins')).toHaveText(['Mine.', '(empty line)']);
  await expect(sendPane(page).locator('del')).toHaveCount(0);
  await field(page).press('ControlOrMeta+z');
  await expect(field(page)).toHaveValue(`${WRITTEN}\nMine.\n`);
});

test('a draft of before is compared with the file again when it is opened from the list', async ({
  page,
  context,
}) => {
  let now = WRITTEN;
  await github(context, () => ({ body: now }));
  await drafting(page, `${WRITTEN}\nMine.\n`);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  now = `${WRITTEN}\nTheirs.\n`;
  await page.getByRole('link', { name: 'Plain language is a habit' }).click();
  await expect(field(page)).toHaveValue(`${WRITTEN}\nMine.\n`);
  await expect(page.getByText('Somebody else has changed this file')).toBeVisible();
  await page.getByRole('button', { name: 'Add their changes to my text' }).click();
  await expect(page.getByText('except in 1 place where both of you changed the same lines')).toBeVisible();
  await expect(field(page)).toHaveValue(`${WRITTEN}\nMine.\n`);
});

test('a change that is taken back leaves no draft', async ({ page, context }) => {
  await github(context, () => ({ body: WRITTEN }));
  await drafting(page, `${WRITTEN}More.`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Draft kept on this device')).toBeHidden();
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page.getByRole('heading', { name: 'Start something new' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your drafts' })).toBeHidden();
});

for (const [name, answer, says] of [
  ['is not there', { status: 404, body: '{}' }, 'GitHub has no public file of this name'],
  [
    'has been asked for too often',
    { status: 403, body: '{}', headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' } },
    'only so many questions an hour',
  ],
  ['does not come', { status: 503 }, 'GitHub does not answer'],
  ['is no text', { body: Buffer.from([0x61, 0xe9]) }, 'not plain text in UTF-8'],
] as const)
  test(`a file that ${name} is told, with a way to GitHub and one to try again`, async ({
    page,
    context,
  }) => {
    let current: Parameters<typeof github>[1] = () => answer;
    await github(context, () => current());
    await page.goto(`/contribute/write/?file=${FILE}`);
    await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Edit on GitHub' })).toHaveAttribute(
      'href',
      `https://github.com/example/gazette/edit/main/${FILE}`,
    );
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    current = () => ({ body: WRITTEN });
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await expect(field(page)).toHaveValue(WRITTEN);
  });

test('an address that names no file of the content asks nobody and opens nothing', async ({
  page,
  context,
}) => {
  const asked = await github(context, () => ({ body: 'secret' }));
  for (const file of [
    'content/../package.mdx',
    'README.md',
    'content//x.mdx',
    'https://evil.example/x.mdx',
  ]) {
    await page.goto(`/contribute/write/?file=${encodeURIComponent(file)}`);
    await expect(page.getByRole('link', { name: 'Post', exact: true })).toBeVisible();
  }
  expect(asked).toEqual([]);
});

for (const [name, options] of Object.entries({
  'on a small phone': { viewport: { width: 320, height: 640 } },
  'in dark mode': { colorScheme: 'dark' },
} as const))
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing where a change is sent, and nothing scrolls sideways', async ({
      page,
      context,
    }) => {
      let now = WRITTEN;
      await github(context, () => ({ body: now }));
      await drafting(page, `${WRITTEN.replace('habit', 'x'.repeat(200))}\nMine.\n`);
      now = `${WRITTEN}\nTheirs.\n`;
      await page.reload();
      await expect(page.getByText('Somebody else has changed this file')).toBeVisible();
      await page.getByRole('tab', { name: 'Send' }).click();
      await expect(sendPane(page).locator('ins').first()).toBeVisible();
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
