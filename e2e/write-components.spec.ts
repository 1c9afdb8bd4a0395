import type { Page } from 'playwright/test';
import { axeOn } from './support/axe';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

const HEAD = `---
title: One letter
date: 2027-03-01
summary: What happened when one letter was rewritten, and how many people called less than before it was.
authors: [gazette-editors]
topics: [plain-language]
---

`;

const text = (page: Page) => page.getByLabel('Text of the file');
const dialog = (page: Page) => page.getByRole('dialog');
const insert = (page: Page) => page.getByRole('button', { name: 'Insert …' });

/** Opens the editor with a body; the caret is where `|` is in it. */
async function writing(page: Page, marked: string): Promise<void> {
  await page.goto('/contribute/write/');
  await page.getByRole('link', { name: 'Post', exact: true }).click();
  await expect(insert(page)).toBeVisible();
  const whole = HEAD + marked;
  const caret = whole.indexOf('|');
  await text(page).fill(whole.replace('|', ''));
  await text(page).evaluate(
    (field, at) => field instanceof HTMLTextAreaElement && field.setSelectionRange(at, at),
    caret,
  );
}

const caretOf = (page: Page): Promise<number> =>
  text(page).evaluate((field) => (field instanceof HTMLTextAreaElement ? field.selectionStart : -1));

test.beforeEach(async ({ context }) => {
  await stayLocal(context);
});

test('a picture is inserted by mouse, where the caret is, in one step of undo', async ({ page }) => {
  await writing(page, 'One.|\n\nTwo.\n');
  await insert(page).click();
  await dialog(page)
    .getByRole('button', { name: /^Image / })
    .click();
  await dialog(page).getByLabel('Src').fill('/media/guide/counter.jpg');
  await dialog(page).getByLabel('Alt').fill('A "counter"');
  await dialog(page).getByLabel('Align').selectOption('right');
  await dialog(page).getByRole('button', { name: 'Insert', exact: true }).click();
  const tag = '<Image src="/media/guide/counter.jpg" alt="A &quot;counter&quot;" align="right" />';
  await expect(text(page)).toHaveValue(`${HEAD}One.\n\n${tag}\n\nTwo.\n`);
  await expect(text(page)).toBeFocused();
  expect(await caretOf(page)).toBe(`${HEAD}One.\n\n${tag}`.length);
  await expect(page.getByRole('status').filter({ hasText: 'The check finds nothing' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text(page)).toHaveValue(`${HEAD}One.\n\nTwo.\n`);
});

test('a recap is inserted and changed by keyboard alone; its chapters come from a pasted list', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  await writing(page, '|');
  await text(page).press('Alt+Enter');
  await expect(dialog(page).getByRole('button', { name: /^AudioPlayer / })).toBeFocused();
  await page.keyboard.press('y');
  await expect(dialog(page).getByRole('button', { name: /^YouTube / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByLabel('Id (needed)')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.type('2dH_hvUNEVM');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The panel');
  await dialog(page).getByLabel('Chapters').fill('In this video:\n0:00 Welcome\n(03:10) Budget\n');
  await dialog(page).getByLabel('Title').press('Enter');
  await expect(text(page)).toBeFocused();
  const chapters = '  <Chapter at="0:00">Welcome</Chapter>\n  <Chapter at="3:10">Budget</Chapter>';
  const recap = (attributes: string) => `${HEAD}<YouTube ${attributes}>\n${chapters}\n</YouTube>\n`;
  await expect(text(page)).toHaveValue(recap('id="2dH_hvUNEVM" title="The panel"'));
  const caret = HEAD.length + 3;
  await text(page).evaluate(
    (field, at) => field instanceof HTMLTextAreaElement && field.setSelectionRange(at, at),
    caret,
  );
  await page.keyboard.press('Alt+Enter');
  await expect(dialog(page).getByRole('heading', { name: 'Change: YouTube' })).toBeVisible();
  await expect(dialog(page).getByLabel('Title')).toHaveValue('The panel');
  await dialog(page).getByLabel('Start', { exact: true }).fill('3:00');
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue(recap('id="2dH_hvUNEVM" title="The panel" start="3:00"'));
  await expect(text(page)).toBeFocused();
  expect(refused).toEqual([]);
});

test('only the attribute that changes is written again', async ({ page }) => {
  const before =
    "<PolicyCard   title='At a   glance ' kicker=\"\"\n href=' https://www.congress.gov/'  >\nFive   agencies.\n</PolicyCard>\n";
  await writing(page, before.replace('title', 'ti|tle'));
  await text(page).press('ArrowRight');
  for (const [label, now, changed] of [
    ['Kicker', 'Law', before.replace('kicker=""', 'kicker="Law"')],
    [
      'Title',
      'In short',
      before.replace('kicker=""', 'kicker="Law"').replace("'At a   glance '", '"In short"'),
    ],
  ] as const) {
    await page.getByRole('button', { name: 'Change PolicyCard …' }).click();
    await dialog(page).getByLabel(label).fill(now);
    await dialog(page).getByRole('button', { name: 'Change', exact: true }).click();
    await expect(text(page)).toHaveValue(HEAD + changed);
  }
});

test('Escape leaves the text as it is, and the focus and the caret where they were', async ({ page }) => {
  await writing(page, 'One |two.\n');
  for (const open of ['Alt+Enter', 'chosen']) {
    const caret = await caretOf(page);
    await text(page).press('Alt+Enter');
    if (open === 'chosen') {
      await dialog(page)
        .getByRole('button', { name: /^Note / })
        .click();
      await dialog(page).getByLabel('Text in it').fill('Never mind.');
      await page.keyboard.press('ControlOrMeta+z');
    }
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(text(page)).toBeFocused();
    await expect(text(page)).toHaveValue(`${HEAD}One two.\n`);
    expect(await caretOf(page)).toBe(caret);
  }
});

test('what is selected becomes the text of a component', async ({ page }) => {
  await writing(page, 'One.|\n\nTwo.\n');
  await text(page).evaluate((field) => {
    if (field instanceof HTMLTextAreaElement)
      field.setSelectionRange(field.value.length - 5, field.value.length - 1);
  });
  await insert(page).click();
  await dialog(page)
    .getByRole('button', { name: /^Note / })
    .click();
  await expect(dialog(page).getByLabel('Text in it')).toHaveValue('Two.');
  await dialog(page).getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(text(page)).toHaveValue(`${HEAD}One.\n\n<Note>\nTwo.\n</Note>\n`);
});

test('that a picture only decorates has to be said', async ({ page }) => {
  await writing(page, '|');
  await insert(page).click();
  await dialog(page)
    .getByRole('button', { name: /^Image / })
    .click();
  await dialog(page).getByLabel('Src').fill('/media/guide/counter.jpg');
  await dialog(page).getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(dialog(page).getByLabel('Alt')).toBeFocused();
  await dialog(page).getByLabel('It only decorates').check();
  await dialog(page).getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(text(page)).toHaveValue(`${HEAD}<Image src="/media/guide/counter.jpg" alt="" />\n`);
});

for (const [name, options] of Object.entries({
  'on a small phone': { viewport: { width: 320, height: 640 } },
  'in dark mode': { colorScheme: 'dark' },
  'with forced colours': { contextOptions: { forcedColors: 'active' } },
} as const))
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing in the forms of components, and they fit', async ({ page }) => {
      await writing(page, '|');
      await insert(page).click();
      for (const step of ['menu', 'form']) {
        if (step === 'form')
          await dialog(page)
            .getByRole('button', { name: /^Image / })
            .click();
        const axe = axeOn(page);
        if (name === 'with forced colours') axe.disableRules('color-contrast');
        const { violations } = await axe.analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        for (const box of [page.locator('html'), dialog(page)])
          expect(await box.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
      }
    });
  });
