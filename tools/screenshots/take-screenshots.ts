import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import * as z from 'zod';
import { listen } from '../serve/listen.ts';
import { ensureChromium } from '../setup/ensure-chromium.ts';
import { contactSheet, type Shot } from './sheet.ts';

const FOLDER = 'docs/screenshots';

/** What is shown: a name for the file, and the address of a page. */
const shownPages = async (): Promise<Readonly<Record<string, string>>> =>
  z
    .record(z.string(), z.string().startsWith('/'))
    .parse(JSON.parse(await readFile(join(FOLDER, 'pages.json'), 'utf8')));

/** Pixels: how high a sheet shows each page, drawn. */
const HEIGHT = 460;

interface View {
  /** Pixels of the browser window. */
  readonly width: number;
  /** Pixels that its picture is drawn wide. */
  readonly drawn: number;
  readonly colorScheme: 'light' | 'dark';
}

const views: readonly View[] = [
  { width: 1280, drawn: 560, colorScheme: 'light' },
  { width: 768, drawn: 336, colorScheme: 'dark' },
  { width: 360, drawn: 210, colorScheme: 'light' },
];

async function shoot(browser: Browser, address: string, view: View): Promise<Buffer> {
  const viewport = { width: view.width, height: Math.ceil((view.width * HEIGHT) / view.drawn) };
  const page = await browser.newPage({ viewport, colorScheme: view.colorScheme });
  await page.route(
    (url) => url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  await page.goto(address, { waitUntil: 'networkidle' });
  const png = await page.screenshot();
  await page.close();
  return png;
}

async function drawSheet(browser: Browser, address: string): Promise<Buffer> {
  const shots: Shot[] = [];
  for (const view of views) shots.push({ png: await shoot(browser, address, view), width: view.drawn });
  return contactSheet(shots, HEIGHT);
}

/**
 * Takes the pictures of README.md and docs/design-review.md from the built site. They are committed, so that the repository can
 * be read without building it.
 *
 * @returns the exit code
 */
export async function takeScreenshots(): Promise<number> {
  const pages = Object.entries(await shownPages());
  const { server, url } = await listen('out', 0);
  const browser = await chromium.launch({ executablePath: await ensureChromium() });
  try {
    let bytes = 0;
    for (const [name, path] of pages) {
      const sheet = await drawSheet(browser, `${url}${path}`);
      await writeFile(join(FOLDER, `${name}.webp`), sheet);
      bytes += sheet.length;
    }
    console.log(`${pages.length} pictures in ${FOLDER}, ${Math.round(bytes / 1000)} KB in all`);
    return 0;
  } finally {
    await browser.close();
    server.close();
  }
}
