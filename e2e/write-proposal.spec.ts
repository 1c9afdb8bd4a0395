import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { GitHubStandIn } from '@/islands/write/proposal/testing/github-stand-in';
import { richSite } from '@/tools/test/test-sites.ts';
import { answerAsGitHub } from './support/answer-as-github';
import { axeOn } from './support/axe';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

const FILE = 'content/posts/2024/plain-language-is-a-habit.mdx';
const WRITTEN = readFileSync(join(richSite.publication, FILE), 'utf8');
const CHANGED = WRITTEN.replace('not a final polish', 'no final polish');

const field = (page: Page) => page.getByLabel('Text of the file');
const sendPane = (page: Page) => page.getByRole('group', { name: 'Send' });

let folder: string;
let github: GitHubStandIn;

test.beforeEach(async ({ context }) => {
  folder = mkdtempSync(join(tmpdir(), 'proposal-'));
  github = new GitHubStandIn(folder, { [FILE]: WRITTEN });
  await stayLocal(context);
  await answerAsGitHub(context, github);
});

test.afterEach(() => rmSync(folder, { recursive: true }));

/** The file open with a change in it, where it is sent. */
async function changing(page: Page, text = CHANGED): Promise<void> {
  await page.goto(`/contribute/write/?file=${FILE}`);
  await field(page).fill(text);
  await page.getByRole('tab', { name: 'Send' }).click();
  await sendPane(page).getByText('Send from this page, with a token').click();
}

const proposing = (page: Page) =>
  sendPane(page).getByRole('button', { name: 'Propose it in example/gazette' });

test('a change becomes a commit of that file alone and a pull request, whose checks are shown', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  github.checks = [{ name: 'Content check', status: 'completed', conclusion: 'success' }];
  await changing(page);
  await proposing(page).press('Enter');
  await expect(sendPane(page)).toContainText('Paste your token first.');
  await expect(page.getByLabel('Token', { exact: true })).toBeFocused();
  expect(github.asked.filter((asked) => !asked.startsWith('GET'))).toEqual([]);
  await page.keyboard.insertText('good');
  await expect(page.getByLabel('What you changed, in a few words')).toHaveValue(
    'Change “Plain language is a habit”',
  );
  await proposing(page).press('Enter');
  await expect(sendPane(page)).toContainText('Your text has been sent as proposal #1.');
  await expect(page.getByRole('link', { name: 'See it on GitHub' })).toHaveAttribute(
    'href',
    'https://github.com/example/gazette/pull/1',
  );
  const [pull] = github.pulls;
  expect(pull).toMatchObject({ title: 'Change “Plain language is a habit”', base: 'main' });
  expect(github.file(pull?.head ?? '', FILE)).toBe(CHANGED);
  await expect(sendPane(page)).toContainText('All checks have passed.');
  expect(refused).toEqual([]);

  await field(page).fill(`${CHANGED}\nMore.\n`);
  await sendPane(page).getByRole('button', { name: 'Add it to proposal #1' }).press('Enter');
  await expect.poll(() => github.file(pull?.head ?? '', FILE)).toBe(`${CHANGED}\nMore.\n`);
  expect(github.pulls).toHaveLength(1);
});

test('what is proposed passes the check of the publication', async ({ page }) => {
  await changing(page);
  await page.getByLabel('Token', { exact: true }).fill('good');
  await proposing(page).press('Enter');
  await expect(sendPane(page)).toContainText('has been sent');
  const publication = join(folder, 'publication');
  cpSync(richSite.publication, publication, { recursive: true });
  writeFileSync(join(publication, FILE), github.file(github.pulls[0]?.head ?? '', FILE));
  const { status, stdout } = spawnSync(process.execPath, ['tools/setup/bootstrap.mjs', 'check:content'], {
    env: { ...process.env, PUBLICATION_DIR: publication },
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
});

test('the token is kept only where the person asks for it, and forgotten again', async ({ page }) => {
  const kept = () => page.evaluate(() => Object.values(localStorage).includes('good'));
  await changing(page);
  const token = page.getByLabel('Token', { exact: true });
  await token.fill('good');
  await proposing(page).press('Enter');
  await expect(sendPane(page)).toContainText('has been sent');
  expect(await kept()).toBe(false);
  await page.getByLabel('Keep the token in this browser').check();
  expect(await kept()).toBe(true);
  await page.reload();
  await page.getByRole('tab', { name: 'Send' }).click();
  await sendPane(page).getByText('Send from this page, with a token').click();
  await expect(token).toHaveValue('good');
  await page.getByLabel('Keep the token in this browser').uncheck();
  expect(await kept()).toBe(false);
});

test('a token that has expired is told, and nothing is sent', async ({ page }) => {
  await changing(page);
  await page.getByLabel('Token', { exact: true }).fill('old');
  await proposing(page).press('Enter');
  await expect(sendPane(page)).toContainText('GitHub does not accept this token.');
  await expect(page.getByLabel('Token', { exact: true })).toBeFocused();
  expect(github.asked.filter((asked) => !asked.startsWith('GET'))).toEqual([]);
});

test('a newer text of somebody else stops the proposal, goes together with it, and is in what is sent then', async ({
  page,
}) => {
  await changing(page);
  const theirs = WRITTEN.replace(/^title: .*$/m, 'title: Plain language, every day');
  github.commit({ [FILE]: theirs });
  await page.getByLabel('Token', { exact: true }).fill('good');
  await proposing(page).press('Enter');
  await expect(sendPane(page)).toContainText('Nothing was sent: add their changes first.');
  await page.getByRole('button', { name: 'Add their changes to my text' }).click();
  await proposing(page).press('Enter');
  await expect(sendPane(page)).toContainText('has been sent');
  expect(github.file(github.pulls[0]?.head ?? '', FILE)).toBe(
    theirs.replace('not a final polish', 'no final polish'),
  );
});

test('somebody from outside proposes from a fork that GitHub is still making', async ({ page }) => {
  github.tokens.set('guest', 'guest');
  github.makingOfFork = 1;
  await changing(page);
  await page.getByLabel('Token', { exact: true }).fill('guest');
  await proposing(page).press('Enter');
  await expect(sendPane(page)).toContainText('has been sent as proposal #1');
  const [branch = '', owner] = (github.pulls[0]?.head ?? '').split(':').reverse();
  expect(owner).toBe('guest');
  expect(github.file(branch, FILE, 'guest/gazette')).toBe(CHANGED);
});

for (const [name, options] of Object.entries({
  'on a small phone': { viewport: { width: 320, height: 640 } },
  'in dark mode': { colorScheme: 'dark' },
} as const))
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing where a token is asked for, and nothing scrolls sideways', async ({ page }) => {
      await changing(page);
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
