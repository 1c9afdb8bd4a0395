import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { interfaceLanguages } from '@/lib/interface-language.ts';
import { languages } from '@/lib/words/languages.ts';
import { expect, test } from '../support/any-test';

/** Of any publication: what the interface says is of the language that the page names. */

const wordsOf = (lang = '') =>
  languages[interfaceLanguages.find((language) => lang.split('-')[0] === language) ?? 'en'];

test('lists, error pages and feeds’ page speak the language of the site', ({ siteFolder }) => {
  const open = (file: string) => load(readFileSync(join(siteFolder, file), 'utf8'));
  const words = wordsOf(open('index.html')('html').attr('lang'));
  const { errors, frame, lists, subscribe } = words;
  for (const [file, title] of [
    ['news/index.html', lists.news],
    ['topics/index.html', lists.topics],
    ['authors/index.html', lists.authors],
    ['search/index.html', frame.search],
    ['subscribe/index.html', subscribe.title],
    ['404.html', errors.notFound.title],
    ['410.html', errors.removed.title],
  ] as const) {
    const page = open(file);
    expect(page('h1').text(), file).toBe(title);
    expect(page('.skip').text(), file).toBe(frame.skip);
    expect(page('footer nav').attr('aria-label'), file).toBe(frame.footer);
    expect(page('search [type="submit"]').attr('aria-label'), file).toBe(frame.search);
  }
});

test('the search answers in the language of the site', async ({ page, siteBase }) => {
  await page.goto(`${siteBase}/search/?q=zyzzyva`);
  const { search } = wordsOf((await page.locator('html').getAttribute('lang')) ?? undefined);
  await expect(page.locator('site-search').getByRole('status')).toHaveText(search.noneFor('zyzzyva'));
  await expect(page.locator('site-search summary')).toHaveText(search.filters);
});

test('the page of a missing address answers in the language of the site', async ({ page, siteBase }) => {
  await page.goto(`${siteBase}/wp-login.php`);
  const { nearest } = wordsOf((await page.locator('html').getAttribute('lang')) ?? undefined);
  await expect(page.locator('nearest-pages')).toHaveText(nearest.none);
});
