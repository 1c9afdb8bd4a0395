import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { filesBelow } from '@/lib/files-below.ts';
import { NEXT_FOLDER } from '../next/addresses.ts';
import { compressFiles } from '../publish/compress-files.ts';
import { listen } from '../serve/listen.ts';
import { ensureChromium } from '../setup/ensure-chromium.ts';

export interface PaintComparison {
  /** The page, root-relative. */
  readonly path: string;
  /** Milliseconds from the start of a load to its largest paint, middle of {@link LOADS}: as published, and without its scripts. */
  readonly withIslands: number;
  readonly withoutIslands: number;
}

/** Loads of each variant; they alternate, so that what else the machine does falls on both. */
const LOADS = 15;

/** A slow phone: “Slow 4G” and a quarter of the processor, as Lighthouse has them. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const SLOWER = 4;

const SCRIPTS = /<script[^>]* src="\/islands\/[^>]*><\/script>/g;

/**
 * Compares the newest page with each kind of player to the same page without its scripts, on a slow phone.
 *
 * @param site folder of the built site
 * @param work folder to work in; it is made anew
 */
export async function comparePaints(site: string, work: string): Promise<PaintComparison[]> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    // Without a sandbox only where Chromium refuses to start with one.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const found: PaintComparison[] = [];
  for (const island of ['audio-player', 'video-player']) {
    const file = newestPage(site, island);
    if (file) found.push(await compare(browser, site, file, work));
  }
  await browser.close();
  return found;
}

/** Posts begin with their date, so the last by name is the newest. */
const newestPage = (site: string, island: string): string | undefined =>
  filesBelow(site)
    .filter((file) => /^\d{4}\/.*\/index\.html$/.test(file))
    .findLast((file) => readFileSync(join(site, file), 'utf8').includes(`/islands/${island}-`));

async function compare(browser: Browser, site: string, file: string, work: string): Promise<PaintComparison> {
  rmSync(work, { recursive: true, force: true });
  for (const folder of [NEXT_FOLDER, 'islands', 'fonts', 'icons', 'media'])
    cpSync(join(site, folder), join(work, folder), { recursive: true });
  const html = readFileSync(join(site, file), 'utf8');
  for (const [folder, text] of Object.entries({
    '.': html,
    with: html,
    without: html.replace(SCRIPTS, ''),
  })) {
    mkdirSync(join(work, folder), { recursive: true });
    writeFileSync(join(work, folder, 'index.html'), text);
  }
  await compressFiles(work, filesBelow(work));
  const { server, url } = await listen(work, 0);
  const times = { with: [] as number[], without: [] as number[] };
  for (let load = 0; load < LOADS; load += 1) {
    times.with.push(await largestPaint(browser, `${url}/with/`));
    times.without.push(await largestPaint(browser, `${url}/without/`));
  }
  server.close();
  const path = `/${file.replace(/index\.html$/, '')}`;
  return { path, withIslands: median(times.with), withoutIslands: median(times.without) };
}

/** When the largest part of a page was painted, in milliseconds from the start of the load. */
async function largestPaint(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const { hostname } = new URL(address);
  await page.route(
    (url) => url.hostname !== hostname,
    (route) => route.abort(),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        }),
      ),
  );
  await page.close();
  return time;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
