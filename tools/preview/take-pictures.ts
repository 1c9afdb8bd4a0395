/** Pictures of pages, as a reader at a desk sees them. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { listen } from '../serve/listen.ts';
import { ensureChromium } from '../setup/ensure-chromium.ts';

const WIDTH = 1024;
/** Longer pages are cut: a picture is for a glance. */
const MAX_HEIGHT = 2400;

/**
 * Takes a picture of each address of a built site.
 *
 * @param folder of the built site
 * @param pictures file below `to` by root-relative address
 * @param to folder for the pictures (JPEG)
 */
export async function takePictures(
  folder: string,
  pictures: ReadonlyMap<string, string>,
  to: string,
): Promise<void> {
  if (pictures.size === 0) return;
  const { server, url } = await listen(folder, 0);
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: WIDTH, height: 800 },
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    // A preview shows the site's own files: what other hosts send would differ from run to run.
    await context.route('**/*', (route) =>
      route.request().url().startsWith(url) ? route.continue() : route.abort(),
    );
    const page = await context.newPage();
    for (const [path, file] of pictures) {
      await page.goto(`${url}${path}`, { waitUntil: 'load' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: WIDTH, height: Math.min(Math.max(height, 400), MAX_HEIGHT) });
      await mkdir(join(to, file, '..'), { recursive: true });
      await page.screenshot({ path: join(to, file), type: 'jpeg', quality: 70 });
      await page.setViewportSize({ width: WIDTH, height: 800 });
    }
  } finally {
    await browser.close();
    await new Promise((done) => server.close(done));
  }
}
