import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { expect, test } from './support/test';

/** What a screen reader finds in the player, in its order: names, roles and values, and nothing that is only drawn. */

const EPISODE = pageTypes['podcast episode'];

const player = (page: Page) => page.getByRole('region', { name: /^Five questions before you publish/ });

test.beforeEach(({ page }) => page.goto(EPISODE));

test('the player on its page', async ({ page }) => {
  await expect(player(page)).toMatchAriaSnapshot(`
    - region /Five questions before you publish 1:\\d+/:
      - paragraph:
        - text: Five questions before you publish
        - time: /1:\\d+/
      - slider "Position": "0"
      - button "Play"
      - button /Back \\d+ seconds/
      - button /Forward \\d+ seconds/
      - button "Previous chapter"
      - button "Next chapter"
      - textbox "Time": /0:\\d+/
      - text: /\\/ 1:\\d+/
      - combobox "Speed":
        - option /\\d+\\.\\d+×/
        - option "1×" [selected]
        - option /\\d+\\.\\d+×/
        - option "1.5×"
        - option /\\d+\\.\\d+×/
        - option "2×"
      - button "Timer and keys"
      - button "Mute"
      - slider "Volume": "1"
      - paragraph:
        - button "Copy link to this moment"
        - button "Cite this moment"
      - status
      - paragraph:
        - link "Download":
          - /url: /media/five-questions.mp3
        - text: /\\(MP3, \\d+ KB\\) ·/
        - link "Transcript":
          - /url: "#transcript"
        - text: (
        - link "WebVTT, 2 KB":
          - /url: /media/five-questions.vtt
        - text: )
      - navigation "Chapters":
        - list:
          - listitem:
            - link /0:\\d+ Why five/:
              - /url: "#t=0"
              - time: /0:\\d+/
              - text: ""
          - listitem:
            - link /0:\\d+ Who is it for\\?/:
              - /url: "#t=17"
              - time: /0:\\d+/
              - text: ""
          - listitem:
            - link /0:\\d+ Is it right\\?/:
              - /url: "#t=30"
              - time: /0:\\d+/
              - text: ""
          - listitem:
            - link /0:\\d+ Does it work for everyone\\?/:
              - /url: "#t=45"
              - time: /0:\\d+/
              - text: ""
          - listitem:
            - link /1:\\d+ Will it last\\?/:
              - /url: "#t=64"
              - time: /1:\\d+/
              - text: ""
          - listitem:
            - link /1:\\d+ Who looks after it\\?/:
              - /url: "#t=79"
              - time: /1:\\d+/
              - text: ""
      - group: Share or embed
  `);
});

test('the small player, in reach at the end of the page', async ({ page }) => {
  await page.locator('.listen .play').click();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  const small = page.getByRole('region', { name: 'Player: Five questions before you publish' });
  await expect(small).toMatchAriaSnapshot(`
    - 'region "Player: Five questions before you publish"':
      - slider "Position": /\\d+/
      - button "Pause"
      - button /Back \\d+ seconds/
      - button /Forward \\d+ seconds/
      - button "Previous chapter"
      - button "Next chapter"
      - 'link "Back to where it is said: Who is it for?"':
        - /url: /2026/11/10/five-questions-before-you-publish/#t=20
        - text: /0:\\d+ Who is it for\\?/
      - combobox "Speed":
        - option /\\d+\\.\\d+×/
        - option "1×" [selected]
        - option /\\d+\\.\\d+×/
        - option "1.5×"
        - option /\\d+\\.\\d+×/
        - option "2×"
      - button "Timer and keys"
      - button "Close the player"
  `);
});

test('timer and keys', async ({ page }) => {
  await player(page).getByRole('button', { name: 'Timer and keys' }).click();
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Timer and keys":
      - text: Stop after
      - combobox "Stop after":
        - option "the end" [selected]
        - option "this chapter"
        - option "5 minutes"
        - option /\\d+ minutes/
        - option /\\d+ minutes/
        - option /\\d+ minutes/
        - option /\\d+ minutes/
      - heading "Keys" [level=2]
      - paragraph: They work while the focus is in a player.
      - term: K
      - definition: Play or pause
      - term: J
      - definition: /Back \\d+ seconds/
      - term: L
      - definition: /Forward \\d+ seconds/
      - term: "["
      - definition: Previous chapter
      - term: "]"
      - definition: Next chapter
      - term: M
      - definition: Sound off or on
      - term: "?"
      - definition: This list
      - button "Done"
  `);
});
