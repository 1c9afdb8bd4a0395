import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright/test';
import { filesBelow } from '@/lib/files-below.ts';
import { site } from '@/lib/site.ts';
import { scanHtml, type Tag } from '@/tools/publish/scan-html.ts';
import { pageTypes } from './support/page-types';
import { SITE } from './support/site-files';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/** The policy that pages are sent with: what is in them keeps to it, and browsers see no violation while they are used. */
const pages = filesBelow(SITE).filter((file) => file.endsWith('.html'));
const textOf = (file: string) => readFileSync(join(SITE, file), 'utf8');

/** Violations in any page of a context, as they happen. */
async function watch(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeFunction('violated', (what: string) => violations.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'violated');
      if (typeof report === 'function')
        report(`${location.pathname}: ${event.effectiveDirective} refuses ${event.blockedURI}`);
    });
  });
  return violations;
}

/** Goes where a reader would and lets the page load what it loads late. */
async function visit(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.headers()['content-security-policy'], address).toContain("default-src 'none'");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
}

test('no type of page violates the policy', async ({ page, context }) => {
  test.setTimeout(120_000);
  const violations = await watch(context);
  await stayLocal(page);
  for (const address of Object.values(pageTypes)) await visit(page, address);
  expect(violations).toEqual([]);
});

test('a search with filters keeps to the policy', async ({ page, context }) => {
  const violations = await watch(context);
  await visit(page, '/search/?q=transcript');
  await expect(page.locator('.results > li').first()).toBeVisible();
  await page.locator('site-search').getByText('Filter').first().click();
  await expect(page.locator('site-search').getByRole('status')).toContainText('transcript');
  expect(violations).toEqual([]);
});

test('playing a recording keeps to the policy', async ({ page, context }) => {
  const violations = await watch(context);
  await visit(page, pageTypes['podcast episode']);
  await page.getByRole('button', { name: 'Play', exact: true }).first().click();
  const time = () => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);
  await expect.poll(time).toBeGreaterThan(0);
  expect(violations).toEqual([]);
});

test('videos and pages of other sites open in place within the policy', async ({ page, context }) => {
  const violations = await watch(context);
  await stayLocal(page);
  await page.route(/youtube-nocookie|slideshare/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>There</title><p>There</p>' }),
  );
  await visit(page, pageTypes['every component']);
  const facades = page.locator('[data-embed]');
  const count = await facades.count();
  expect(count).toBeGreaterThanOrEqual(2);
  for (let number = 0; number < count; number += 1) {
    await facades.nth(number).getByRole('link').first().press('Enter');
    await expect(facades.nth(number).frameLocator('iframe').locator('p')).toHaveText('There');
  }
  expect(violations).toEqual([]);
});

test('a former address leads on within the policy', async ({ page, context }) => {
  const violations = await watch(context);
  const former = pages.filter((file) => textOf(file).includes('http-equiv="refresh"'));
  expect(former.length).toBeGreaterThan(0);
  for (const file of former.slice(0, 5)) {
    const address = `/${file.replace(/index\.html$/, '')}`;
    await page.goto(address);
    await page.waitForURL((url) => url.pathname !== address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(violations).toEqual([]);
});

/** Scripts that a page would run itself, and attributes that hold scripts or styles. */
function inlineCode(html: string): string[] {
  const found: string[] = [];
  scanHtml(html, {
    script({ attributes, text }) {
      if (!attributes.has('src') && attributes.get('type') !== 'application/ld+json') found.push(text);
    },
    tag({ name, attributes }) {
      for (const attribute of attributes.keys())
        if (attribute === 'style' || attribute.startsWith('on')) found.push(`${name} ${attribute}`);
    },
  });
  return found;
}

/** Hosts that a page loads from by itself. */
function loadedHosts(html: string): string[] {
  const hosts: string[] = [];
  const note = ({ name, attributes }: Pick<Tag, 'name' | 'attributes'>) => {
    const isLink = name === 'link' && /stylesheet|preload|icon|manifest/.test(attributes.get('rel') ?? '');
    const names = isLink ? ['href'] : name === 'a' || name === 'link' ? [] : ['src', 'srcset', 'poster'];
    for (const value of names.map((attribute) => attributes.get(attribute) ?? ''))
      for (const [, host = ''] of value.matchAll(/(?:https?:)?\/\/([^/\s]+)/g)) hosts.push(host);
  };
  scanHtml(html, { tag: note, script: (script) => note({ ...script, name: 'script' }) });
  return hosts;
}

test('no page holds code of its own, an “unsafe” rule or an unknown host', () => {
  const known = new Set([...site.imageHosts, ...site.mediaHosts]);
  for (const file of pages) {
    const html = textOf(file);
    expect(inlineCode(html), file).toEqual([]);
    expect(
      loadedHosts(html).filter((host) => !known.has(host)),
      file,
    ).toEqual([]);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy, file).toBeDefined();
    expect(policy, file).not.toContain('unsafe');
  }
  expect(textOf('_headers')).not.toContain('unsafe');
});

test('every page is sent with the policy and holds it, and the policy works', async ({ page, request }) => {
  for (const file of pages) {
    expect(readFileSync(join(SITE, file), 'utf8'), file).toContain(
      '<head><meta http-equiv="Content-Security-Policy"',
    );
  }
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');

  await page.goto('/');
  const blocked = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    const image = document.createElement('img');
    image.src = 'https://unknown.example/a.png';
    document.body.append(script, image);
    await new Promise((resolve) => setTimeout(resolve, 300));
    // The policy of the page and the one of the header both speak.
    return [...new Set(violations)].sort();
  });
  expect(blocked).toEqual(['img-src', 'script-src-elem']);
  expect(await page.title()).not.toBe('run');
});
