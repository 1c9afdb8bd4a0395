import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import * as z from 'zod';
import { searchIndexPath } from '@/lib/urls.ts';
import { listen } from '../serve/listen.ts';
import { ensureChromium } from '../setup/ensure-chromium.ts';

export interface FirstResults {
  readonly network: string;
  /** Milliseconds from the start of the load of a page of results to its first result. */
  readonly time: number;
  /** Bytes that came over the wire. */
  readonly bytes: number;
}

/** As Chromium's developer tools have them: latency in milliseconds, throughput in bytes a second. */
const NETWORKS = {
  'slow 4G': { latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 },
  'slow 3G': { latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 },
};
/** A quarter of the processor, as a slow phone has it. */
const SLOWER = 4;
const LOADS = 3;

/**
 * A long word that many pages have.
 *
 * @param site folder of the built site
 * @throws where it has no search
 */
export function frequentWord(site: string): string {
  const html = readFileSync(join(site, 'search/index.html'), 'utf8');
  const [, manifest = ''] = /data-manifest="([^"]*)"/.exec(html) ?? [];
  const { spelling } = manifestShape.parse(JSON.parse(manifest.replaceAll('&quot;', '"')));
  const words = z.string().parse(JSON.parse(readFileSync(join(site, searchIndexPath(), spelling), 'utf8')));
  return words.split(' ').find((word) => word.length > 7) ?? '';
}

const manifestShape = z.object({ spelling: z.string() });

/**
 * How long readers with slow phones wait for the first result of a search, from an empty cache.
 *
 * @param site folder of the built site, compressed or not
 * @param query a word that the site has
 */
export async function measureFirstResults(site: string, query: string): Promise<FirstResults[]> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    // Without a sandbox only where Chromium refuses to start with one.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const { server, url } = await listen(site, 0);
  const found: FirstResults[] = [];
  for (const [network, conditions] of Object.entries(NETWORKS)) {
    const loads: Omit<FirstResults, 'network'>[] = [];
    for (let load = 0; load < LOADS; load += 1)
      loads.push(await firstResult(browser, `${url}/search/?q=${encodeURIComponent(query)}`, conditions));
    const [middle] = loads.sort((a, b) => a.time - b.time).slice(Math.floor(LOADS / 2));
    if (middle) found.push({ network, ...middle });
  }
  server.close();
  await browser.close();
  return found;
}

async function firstResult(
  browser: Browser,
  address: string,
  conditions: (typeof NETWORKS)[keyof typeof NETWORKS],
): Promise<Omit<FirstResults, 'network'>> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
  await page.locator('.results > li').first().waitFor({ timeout: 120_000 });
  const time = performance.now() - started;
  await context.close();
  return { time, bytes };
}
