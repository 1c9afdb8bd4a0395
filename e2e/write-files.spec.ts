import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Paragraph } from 'docx';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { GitHubStandIn } from '@/islands/write/proposal/testing/github-stand-in';
import { wordBytes } from '@/lib/documents/testing';
import { richSite } from '@/tools/test/test-sites.ts';
import { answerAsGitHub } from './support/answer-as-github';
import { axeOn } from './support/axe';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

const POST = `---
title: One letter
date: 2026-03-01 09:00:00 -0500
summary: What happened when one letter was rewritten, and how many people called less than before it was.
authors: [gazette-editors]
topics: [plain-language]
---

Nobody had read the letter before it was sent.

`;

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A photo of a phone: it has to be turned, and says where it was taken. */
const photo = async (name = 'IMG 1234.JPG', width = 640): Promise<ChosenFile> => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width, height: width / 2, channels: 3, background: '#2a6' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer(),
});

/** More pixels than pages show, and more bytes than the check takes. */
const hugePhoto = async (): Promise<ChosenFile> => ({
  name: 'harbor.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 90 },
    },
  })
    .jpeg({ quality: 90 })
    .toBuffer(),
});

const text = (page: Page) => page.getByLabel('Text of the file');
const dialog = (page: Page) => page.getByRole('dialog');
const list = (page: Page) => page.getByRole('group', { name: 'Files of this draft' });
const alt = (page: Page) => dialog(page).getByLabel('Alternative text');

let refused: string[];

test.beforeEach(async ({ context, page }) => {
  await stayLocal(context);
  refused = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
});

test.afterEach(() => expect(refused).toEqual([]));

/** Opens the editor with a post, and the caret at its end. */
async function writing(page: Page): Promise<void> {
  await page.goto('/contribute/write/');
  await page.getByRole('link', { name: 'Post', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Add a file …' })).toBeVisible();
  await text(page).fill(POST);
}

/** Chooses files by the button, with a key. */
async function choose(page: Page, ...files: ChosenFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a file …' }).press('Enter');
  await (await chooser).setFiles(files);
}

/** Drops or pastes a file, as a browser tells it. */
const hand = (page: Page, kind: 'drop' | 'paste', { name, mimeType, buffer }: ChosenFile, words = '') =>
  text(page).evaluate(
    (field, given) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(given.base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], given.name, { type: given.mimeType }));
      if (given.words) transfer.setData('text/plain', given.words);
      const event =
        given.kind === 'drop'
          ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
      field.dispatchEvent(event);
    },
    { kind, name, mimeType, words, base64: buffer.toString('base64') },
  );

const noProblems = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'The check finds nothing' })).toBeVisible();

test('a photo is added by keyboard: turned, without its place, described, shown, and known to the check', async ({
  page,
}) => {
  await writing(page);
  await choose(page, await photo());
  await expect(dialog(page).getByRole('heading', { name: 'Add a picture' })).toBeVisible();
  await expect(dialog(page)).toContainText('320 × 640 pixels');
  await expect(dialog(page)).toContainText('has been removed: the place');
  await expect(alt(page)).toBeFocused();
  // Without a description there is no picture.
  await dialog(page).getByRole('button', { name: 'Add the picture' }).press('Enter');
  await expect(dialog(page)).toBeVisible();
  await alt(page).fill('The first draft of the letter');
  await dialog(page).getByRole('button', { name: 'Add the picture' }).press('Enter');
  const tag = '<Image src="/media/img-1234.jpg" alt="The first draft of the letter" />';
  await expect(text(page)).toHaveValue(`${POST}${tag}\n`);
  await expect(text(page)).toBeFocused();
  await expect(list(page)).toContainText('public/media/img-1234.jpg');
  await expect(list(page).getByRole('status')).toHaveText('img-1234.jpg has been added.');
  await noProblems(page);
  const shown = page.locator('.write-preview img');
  await expect(shown).toHaveAttribute('src', /^blob:/);
  await expect
    .poll(() => shown.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(320);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text(page)).toHaveValue(POST);
});

test('a drop and a paste do the same; what a word processor copies is pasted as text', async ({ page }) => {
  await writing(page);
  await hand(page, 'drop', await photo('One.jpg'));
  await alt(page).fill('One');
  await dialog(page).getByRole('button', { name: 'Add the picture' }).click();
  await expect(text(page)).toHaveValue(/\/media\/one\.jpg/);
  await hand(page, 'paste', await photo('image.png'));
  await expect(dialog(page).getByLabel('Name of the file')).toHaveValue('one-letter');
  await alt(page).fill('Two');
  await dialog(page).getByLabel('Name of the file').fill('One');
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue(/\/media\/one-2\.jpg" alt="Two"/);
  await hand(page, 'paste', await photo('image.png'), 'Words');
  await expect(dialog(page)).toBeHidden();
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
});

test('a picture that only decorates takes two decisions, and one of the page always says something', async ({
  page,
}) => {
  await writing(page);
  await choose(page, await photo('ornament.jpg'));
  const box = dialog(page).getByLabel('It only decorates');
  await expect(box).toBeHidden();
  await dialog(page).getByText('There is nothing to say about it').click();
  await box.check();
  await expect(alt(page)).toBeDisabled();
  await dialog(page).getByLabel('To the whole page').check();
  await expect(alt(page)).toBeEnabled();
  await alt(page).fill('A letter and a pen');
  await dialog(page).getByRole('button', { name: 'Add the picture' }).click();
  await expect(text(page)).toHaveValue(
    POST.replace(
      'topics: [plain-language]\n',
      'topics: [plain-language]\nimage:\n  src: /media/ornament.jpg\n  alt: A letter and a pen\n',
    ),
  );
  await noProblems(page);
});

test('a picture that is too large is made smaller, and what is none is refused with what to do', async ({
  page,
}) => {
  await writing(page);
  const huge = await hugePhoto();
  expect(huge.buffer.length).toBeGreaterThan(5_000_000);
  await choose(page, huge);
  await expect(dialog(page)).toContainText('It had 4000 × 3000 pixels', { timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(text(page)).toHaveValue(POST);
  for (const [name, buffer, says] of [
    ['notes.bin', Buffer.from('Nothing that anybody knows'), 'Expected is a picture (JPEG'],
    ['cut.jpg', (await photo()).buffer.subarray(0, 200), 'cannot be read as a picture'],
  ] as const) {
    await choose(page, { name, mimeType: 'application/octet-stream', buffer });
    await expect(dialog(page).getByRole('alert')).toContainText(says);
    await dialog(page).getByRole('button', { name: 'Close' }).click();
  }
  await expect(list(page)).toBeHidden();
});

const PLAYER =
  '<AudioPlayer src="/media/five-questions.mp3" title="Five questions" transcript="/media/none.md" />\n';

/** A conversation in Word: one name is there in two spellings. */
const word = async (): Promise<ChosenFile> => ({
  name: 'Five Questions FINAL.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: await wordBytes(
    ...[
      'Ana Flores: Who is it for?',
      'Ben Ode: For people who are in a hurry.',
      'Anna Flores: And who are they?',
      'Ben Ode: All of us.',
    ].map((line) => new Paragraph(line)),
  ),
});

test('a Word transcript is shown as it was understood, with what looks like a slip, and goes with its recording', async ({
  page,
}) => {
  await writing(page);
  await text(page).fill(`${POST}${PLAYER}`);
  await expect(page.getByRole('tab', { name: /^Problems/ })).toHaveText('Problems (1)');
  await choose(page, await word());
  await expect(dialog(page).getByRole('heading', { name: 'Add a transcript' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(dialog(page)).toContainText('4 turns, 3 speakers');
  await expect(dialog(page)).toContainText('may be one person, spelled in two ways');
  await expect(dialog(page).getByRole('group', { name: 'What was understood' })).toContainText(
    'Ben Ode For people who are in a hurry.',
  );
  await expect(dialog(page).getByLabel('Five questions', { exact: true })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Add the transcript' }).press('Enter');
  await expect(text(page)).toHaveValue(`${POST}${PLAYER.replace('none.md', 'five-questions-final.md')}`);
  await noProblems(page);
  const download = page.waitForEvent('download');
  await list(page).getByRole('button', { name: 'Download five-questions-final.md' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('**Ana Flores:** Who is it for?');
});

test('captions stay as they are; what cannot be read says its line and what to do', async ({ page }) => {
  const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Ana Flores>Who is it for?\n';
  await writing(page);
  await choose(page, { name: 'zoom.vtt', mimeType: 'text/vtt', buffer: Buffer.from(captions) });
  await expect(dialog(page)).toContainText('Ana Flores, 0:00 Who is it for?', { timeout: 30_000 });
  await expect(dialog(page).getByLabel('A recording that I add later')).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Add the transcript' }).click();
  await expect(list(page)).toContainText('public/media/zoom.vtt');
  await expect(text(page)).toHaveValue(POST);
  await choose(page, {
    name: 'cut.vtt',
    mimeType: 'text/vtt',
    buffer: Buffer.from(captions.replace('00:02.000', 'later')),
  });
  await expect(dialog(page).getByRole('alert')).toContainText('cut.vtt cannot be read as a transcript');
  await expect(dialog(page)).toContainText('Line 3');
  await expect(dialog(page)).toContainText('expected two times');
});

test('files are kept with the draft, removed, put back, and forgotten with it', async ({ page }) => {
  await writing(page);
  await choose(page, await photo('one.jpg'));
  await alt(page).fill('One');
  await page.keyboard.press('Tab');
  await dialog(page).getByRole('button', { name: 'Add the picture' }).press('Enter');
  await expect(page.getByText('Draft kept on this device')).toBeVisible();
  await page.reload();
  await expect(list(page)).toContainText('one.jpg');
  await noProblems(page);
  await list(page).getByRole('button', { name: 'Remove one.jpg' }).press('Enter');
  await expect(page.getByRole('tab', { name: /^Problems/ })).toHaveText('Problems (1)');
  await expect(list(page).getByRole('button', { name: 'Undo: put one.jpg back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /^Problems/ })).toHaveText('Problems');
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page.getByText('one-letter.mdx, 1 file')).toBeVisible();
  await page.getByRole('button', { name: 'Delete the draft “One letter”' }).click();
  const left = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opened = indexedDB.open('write-files');
        opened.onsuccess = () => {
          const count = opened.result.transaction('files').objectStore('files').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );
  expect(left).toBe(0);
});

test('without a token, the page says which file goes where', async ({ page }) => {
  await writing(page);
  await choose(page, await photo('one.jpg'));
  await alt(page).fill('One');
  await dialog(page).getByRole('button', { name: 'Add the picture' }).click();
  await page.getByRole('tab', { name: 'Send' }).click();
  const pane = page.getByRole('group', { name: 'Send' });
  await expect(pane.getByRole('link', { name: 'Upload to public/media on GitHub' })).toHaveAttribute(
    'href',
    'https://github.com/example/gazette/upload/main/public/media',
  );
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Download one.jpg' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('one.jpg');
  const bytes = readFileSync(await saved.path());
  expect(bytes.toString('latin1')).not.toContain('GPS');
  expect((await sharp(bytes).metadata()).orientation).toBe(6);
});

test('with a token, text and files are one commit, which passes the check', async ({ page, context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const github = new GitHubStandIn(folder, { 'README.md': 'Hello\n' });
  await answerAsGitHub(context, github);
  await writing(page);
  await choose(page, await photo('one.jpg'), await photo('two.jpg'));
  for (const name of ['One', 'Two']) {
    await alt(page).fill(name);
    await dialog(page).getByRole('button', { name: 'Add the picture' }).click();
  }
  await page.getByRole('tab', { name: 'Send' }).click();
  const pane = page.getByRole('group', { name: 'Send' });
  await pane.getByText('Send from this page, with a token').click();
  await page.getByLabel('Token', { exact: true }).fill('good');
  await pane.getByRole('button', { name: 'Propose it in example/gazette' }).click();
  await expect(pane).toContainText('has been sent as proposal #1');
  const branch = github.pulls[0]?.head ?? '';
  expect(github.history(branch)).toHaveLength(2);
  const tree = join(folder, 'tree');
  github.checkOut(branch, tree);
  expect(readdirSync(join(tree, 'public/media')).sort()).toEqual(['one.jpg', 'two.jpg']);
  const publication = join(folder, 'publication');
  cpSync(richSite.publication, publication, { recursive: true });
  for (const part of ['content', 'public'])
    cpSync(join(tree, part), join(publication, part), { recursive: true });
  const { status, stdout } = spawnSync(process.execPath, ['tools/setup/bootstrap.mjs', 'check:content'], {
    env: { ...process.env, PUBLICATION_DIR: publication },
    encoding: 'utf8',
  });
  expect(status, stdout).toBe(0);
  rmSync(folder, { recursive: true });
});

for (const [name, options] of Object.entries({
  'on a small phone': { viewport: { width: 320, height: 640 } },
  'in dark mode': { colorScheme: 'dark' },
} as const))
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing in the questions about files and in the list, and nothing scrolls sideways', async ({
      page,
    }) => {
      const sound = async () => {
        const { violations } = await axeOn(page).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      };
      await writing(page);
      await choose(page, await photo('a-rather-long-name-of-a-picture-that-somebody-took-in-the-harbor.jpg'));
      await expect(alt(page)).toBeVisible();
      await sound();
      await alt(page).fill('One');
      await dialog(page).getByRole('button', { name: 'Add the picture' }).click();
      await expect(list(page)).toBeVisible();
      await sound();
      await choose(page, await word());
      await expect(dialog(page).getByText('4 turns, 3 speakers')).toBeVisible({ timeout: 30_000 });
      await sound();
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Send' }).click();
      await expect(page.getByRole('link', { name: 'Upload to public/media' })).toBeVisible();
      await sound();
      // axe puts styles of its own into the page.
      refused = [];
    });
  });
