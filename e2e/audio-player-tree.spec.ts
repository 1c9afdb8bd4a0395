import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { expect, test } from './support/test';

/** What a screen reader finds in the player, in its order: names, roles and values, and nothing that is only drawn. */

const EPISODE = pageTypes['podcast episode'];

const player = (page: Page) => page.getByRole('region', { name: /^Five questions before you publish/ });

test.beforeEach(({ page }) => page.goto(EPISODE));

test('the player on its page', async ({ page }) => {
  await expect(player(page)).toMatchAriaSnapshot(`
    - /children: contain
    - region "Five questions before you publish 1:40":
      - paragraph:
        - text: Five questions before you publish
        - time: 1:40
      - slider "Position": "0"
      - button "Play"
      - button "Back 15 seconds"
      - button "Forward 30 seconds"
      - button "Previous chapter"
      - button "Next chapter"
      - textbox "Time": 0:00
      - text: / 1:40
      - combobox "Speed":
        - option "0.75×"
        - option "1×" [selected]
        - option "1.25×"
        - option "1.5×"
        - option "1.75×"
        - option "2×"
      - button "Timer and keys"
      - button "Mute"
      - slider "Volume": "1"
      - paragraph:
        - button "Copy link to this moment"
        - button "Cite this moment"
      - status
      - paragraph:
        - link "Download"
        - text: (MP3, 600 KB) ·
        - link "Transcript"
        - text: (
        - link "WebVTT, 2 KB"
        - text: )
      - navigation "Chapters":
        - list:
          - listitem:
            - link "0:00 Why five"
          - listitem:
            - link "0:17 Who is it for?"
          - listitem:
            - link "0:30 Is it right?"
          - listitem:
            - link "0:45 Does it work for everyone?"
          - listitem:
            - link "1:04 Will it last?"
          - listitem:
            - link "1:19 Who looks after it?"
      - group: Share or embed
  `);
});

test('the small player, in reach at the end of the page', async ({ page }) => {
  await page.locator('.listen .play').click();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  const small = page.getByRole('region', { name: 'Player: Five questions before you publish' });
  await expect(small).toMatchAriaSnapshot(`
    - /children: contain
    - slider "Position"
    - button "Pause"
    - button "Back 15 seconds"
    - button "Forward 30 seconds"
    - button "Previous chapter"
    - button "Next chapter"
    - link /^Back to where it is said/
    - combobox "Speed"
    - button "Timer and keys"
    - button "Close the player"
  `);
});

test('timer and keys', async ({ page }) => {
  await player(page).getByRole('button', { name: 'Timer and keys' }).click();
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - /children: contain
    - dialog "Timer and keys":
      - text: Stop after
      - combobox "Stop after":
        - option "the end" [selected]
        - option "this chapter"
        - option "5 minutes"
        - option "15 minutes"
        - option "30 minutes"
        - option "45 minutes"
        - option "60 minutes"
      - heading "Keys" [level=2]
      - paragraph: They work while the focus is in a player.
      - term: K
      - definition: Play or pause
      - button "Done"
  `);
});
