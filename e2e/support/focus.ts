import type { Locator, Page } from 'playwright/test';

export interface Focused {
  /** What assistive technology calls it, as far as the markup says: its label, else its text. */
  readonly name: string;
  /** Whether something of it is on the screen, and on top there. */
  readonly isSeen: boolean;
  /** Whether a ring of at least 2 pixels, or the browser’s own, is around it. */
  readonly hasRing: boolean;
}

/** The element that has the focus; `undefined` where the focus was lost to the page. */
export function focused(page: Page): Promise<Focused | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    // A label around a list holds its entries too.
    const label = isField
      ? element.labels?.[0]?.textContent?.replace(element.textContent ?? '', '')
      : element.textContent;
    const name = element.getAttribute('aria-label') ?? label ?? element.tagName;
    const boxes = [...element.getClientRects()];
    const isSeen = boxes.some((box) => {
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const hasRing =
      outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    return { name: name.replace(/\s+/g, ' ').trim(), isSeen, hasRing };
  });
}

/**
 * Presses a key until the focus leaves a part of the page, or the page itself, or `most` steps are made.
 *
 * @returns what had the focus at each step inside the part, in order
 */
export async function walk(
  page: Page,
  part: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  most = 60,
): Promise<Focused[]> {
  const steps: Focused[] = [];
  while (steps.length < most) {
    const step = await focused(page);
    if (!step || !(await part.evaluate((node) => node.contains(document.activeElement)))) break;
    steps.push(step);
    await page.keyboard.press(key);
  }
  return steps;
}
