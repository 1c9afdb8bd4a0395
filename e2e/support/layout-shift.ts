import type { Page } from 'playwright/test';

/** Counts, on every page that is opened from now on, how far things move by themselves (layout shift, without a unit). */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // Parts inside the browser's own audio controls, which move when they load, have no node of the page.
        const sources: { node: Node | null }[] = Reflect.get(entry, 'sources');
        if (sources.every(({ node }) => node === null)) continue;
        Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved on a page after it was scrolled to its end and its fonts came. */
export async function shiftOf(page: Page): Promise<unknown> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 400) {
      window.scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    await document.fonts.ready;
  });
  return page.evaluate(() => Reflect.get(window, 'shift'));
}
