import type { BrowserContext, Page } from 'playwright/test';
import { axeOn } from './support/axe';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

const WRITE = '/contribute/write/';

const text = (page: Page) => page.getByLabel('Text of the file');

/** What GitHub is opened with. */
async function sent(
  page: Page,
  context: BrowserContext,
  press: () => Promise<void>,
): Promise<URLSearchParams> {
  const opened = context.waitForEvent('page');
  await press();
  const tab = await opened;
  const address = new URL(tab.url());
  await tab.close();
  await page.bringToFront();
  return address.searchParams;
}

test.beforeEach(async ({ context }) => {
  await stayLocal(context);
  await context.route(/^https:\/\/github\.com\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>GitHub</title>' }),
  );
});

test('a post is written from nothing and handed to GitHub, by keyboard alone', async ({ page, context }) => {
  await page.goto(WRITE);
  await page.getByRole('link', { name: 'Post', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your title' })).toBeFocused();
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('---\ntitle: One letter\ndate: 2027-03-01\n---\n\n');
  await page.keyboard.type('It was about late fees & more.');
  await expect(page.getByRole('heading', { name: 'One letter', level: 2 })).toBeVisible();
  await page.getByRole('tab', { name: 'Preview' }).press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Send' })).toBeFocused();
  await expect(page.getByLabel('Name of the file')).toHaveValue('content/posts/2027/one-letter.mdx');
  await page.getByRole('link', { name: 'Send to GitHub' }).focus();
  const asked = await sent(page, context, () => page.keyboard.press('Enter'));
  expect(asked.get('filename')).toBe('content/posts/2027/one-letter.mdx');
  expect(asked.get('value')).toBe(
    '---\ntitle: One letter\ndate: 2027-03-01\n---\n\nIt was about late fees & more.',
  );
});

test('a draft survives that the page is loaded again, is offered at the start, and can be deleted', async ({
  page,
}) => {
  await page.goto(WRITE);
  await page.getByRole('link', { name: 'Topic', exact: true }).click();
  await text(page).fill('---\ntitle: Tides\n---\n');
  await expect(page.getByText('Draft kept on this device')).toBeVisible();
  await page.reload();
  await expect(text(page)).toHaveValue('---\ntitle: Tides\n---\n');
  await expect(page.getByText('This is your draft as you left it')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page.getByRole('link', { name: 'Tides' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete the draft “Tides”' }).click();
  await expect(page.getByText('The draft “Tides” has been deleted.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your drafts' })).toBeHidden();
});

test('what is typed a moment before the page is left is kept', async ({ page }) => {
  await page.goto(WRITE);
  await page.getByRole('link', { name: 'Post', exact: true }).click();
  await text(page).fill('---\ntitle: In a hurry\n---\n');
  await page.goto('/');
  await page.goto(WRITE);
  await expect(page.getByRole('link', { name: 'In a hurry' })).toBeVisible();
});

test('a text that no address can hold is copied and pasted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(WRITE);
  await page.getByRole('link', { name: 'Post', exact: true }).click();
  const long = `---\ntitle: Long\ndate: 2027-03-01\n---\n\n${'Wörter. '.repeat(2000)}\n`;
  await text(page).fill(long);
  await page.getByRole('tab', { name: 'Send' }).click();
  await expect(page.getByText('The text is too long')).toBeVisible();
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(long);
  const asked = await sent(page, context, () => page.getByRole('link', { name: 'Send to GitHub' }).click());
  expect(asked.get('filename')).toBe('content/posts/2027/long.mdx');
  expect(asked.get('value')).toBe('');
});

test('the file can be downloaded', async ({ page }) => {
  await page.goto(WRITE);
  await page.getByRole('link', { name: 'Author', exact: true }).click();
  await text(page).fill('---\nname: Zoë Ruiz\n---\n');
  const downloading = page.waitForEvent('download');
  await page.getByRole('tab', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Download file' }).click();
  expect((await downloading).suggestedFilename()).toBe('zoe-ruiz.mdx');
});

test('what was done is undone, and done again', async ({ page }) => {
  await page.goto(WRITE);
  await page.getByRole('link', { name: 'Topic', exact: true }).click();
  const before = await text(page).inputValue();
  await text(page).press('ControlOrMeta+End');
  await page.keyboard.type('More.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text(page)).toHaveValue(before);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(text(page)).toHaveValue(`${before}More.`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(text(page)).toHaveValue(before);
});

/** A text of its own in the editor, with the check and the preview at work. */
async function writing(page: Page, written: string): Promise<void> {
  await page.goto(WRITE);
  await page.getByRole('link', { name: 'Post', exact: true }).click();
  await text(page).fill(written);
  await expect(page.getByRole('group', { name: 'Preview' })).toContainText('Address: /2027/03/01/');
}

const problems = (page: Page) => page.getByRole('group', { name: 'Problems' });

const SOUND = `---
title: One letter
date: 2027-03-01
summary: What happened when one letter was rewritten, and how many people called less than before it was.
authors: [gazette-editors]
topics: [plain-language]
---

`;

test('the check says what is wrong while it is written, and repairs it at the press of a button', async ({
  page,
}) => {
  await writing(page, `${SOUND}See <https://example.gov/report> for more.\n`);
  await expect(page.getByRole('status').filter({ hasText: '1 error' })).toBeVisible();
  await page.getByRole('tab', { name: 'Problems (1)' }).click();
  await expect(problems(page)).toContainText('An address in < > is read as a tag');
  await problems(page)
    .getByRole('button', { name: /^Line 9/ })
    .click();
  await expect(text(page)).toBeFocused();
  await problems(page).getByRole('button', { name: 'Fix it' }).press('Enter');
  await expect(text(page)).toHaveValue(
    `${SOUND}See [https://example.gov/report](https://example.gov/report) for more.\n`,
  );
  await expect(problems(page)).not.toContainText('is read as a tag');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text(page)).toHaveValue(`${SOUND}See <https://example.gov/report> for more.\n`);
});

test('the form changes the line that it is about, and no other', async ({ page }) => {
  const odd = SOUND.replace('title: One letter', 'title:   "One letter"   # for now');
  await writing(page, `${odd}It was about late fees.\n`);
  const summary = page.getByRole('textbox', { name: 'Summary' });
  await expect(summary).toHaveValue(/^What happened/);
  await summary.fill('Half the calls, after one letter.');
  await expect(text(page)).toHaveValue(
    `${odd.replace(/summary: .*/, 'summary: Half the calls, after one letter.')}It was about late fees.\n`,
  );
});

test('the preview is the body as the site will show it, and the policy has nothing against it', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  await writing(page, `${SOUND}## Late fees\n\nWe wrote *one* letter.\n`);
  const preview = page.locator('.write-preview');
  await expect(preview.getByRole('heading', { name: 'One letter', level: 1 })).toBeVisible();
  await expect(preview.getByRole('heading', { name: 'Late fees', level: 2 })).toBeVisible();
  await expect(preview.locator('em')).toHaveText('one');
  const font = (name: string) => page.locator(name).evaluate((node) => getComputedStyle(node).fontFamily);
  expect(await font('.write-preview h2')).toBe(await font('h1 >> nth=0'));
  expect(refused).toEqual([]);
});

for (const [name, options] of Object.entries({
  'on a small phone': { viewport: { width: 320, height: 640 } },
  'in dark mode': { colorScheme: 'dark' },
  'with forced colours': { contextOptions: { forcedColors: 'active' } },
} as const))
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing in the editor, and nothing scrolls sideways', async ({ page }) => {
      await page.goto(WRITE);
      await page.getByRole('link', { name: 'Podcast episode' }).click();
      await text(page).press('End');
      await page.keyboard.type('x'.repeat(200));
      await expect(page.locator('.write-problems li').first()).toBeAttached();
      const axe = axeOn(page);
      if (name === 'with forced colours') axe.disableRules('color-contrast');
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
