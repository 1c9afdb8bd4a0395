import type { Page } from 'playwright/test';
import { builtPages } from './site-files';

/** Pixels: a small phone, a tablet, where the margin column begins, a laptop, a large screen. */
export const WIDTHS = [320, 768, 1024, 1280, 1920] as const;

/**
 * Asks every page of the site the same question.
 *
 * @param ask runs in the page and returns what is wrong there, one line each
 * @param widths pixels of the window; each page is asked at every one
 * @returns what is wrong, with the page and the width before it
 */
export async function askEveryPage(
  page: Page,
  ask: () => string[],
  { widths = [1280], of = () => true }: { widths?: readonly number[]; of?: (html: string) => boolean } = {},
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { path } of builtPages().filter(({ html }) => of(html))) {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      wrong.push(...(await page.evaluate(ask)).map((line) => `${path} at ${width}: ${line}`));
    }
  }
  return wrong;
}
