import type { Page } from 'playwright/test';
import { expect, test } from './support/test';

const ALT_TEXT = '/2023/02/14/alt-text-that-helps/';
const LINK_TEXT = '/2024/04/16/link-text-that-stands-alone/';
const MOVE = '/2025/11/18/move-a-site-without-losing-an-address/';
const NUMBERS = '/2026/01/13/dates-times-and-numbers/';
const QUESTIONS = '/2026/11/10/five-questions-before-you-publish/';
const LEADERS = '/2015/07/17/digitalgov-podcast-leaders-come-and-go-but-your-customers-will-remain/';
const SUMMIT = '/2015/10/30/digitalgov-summit-recap-innovation-through-customer-experience/';
const TRADUCIR = '/2025/09/09/traducir-no-es-copiar/';

/**
 * What readers type, and the page that they mean; several where each would do. Written from the list of titles, before anything was
 * searched for: a query that finds something else stays as it is.
 */
const QUERIES: Readonly<Record<string, readonly (readonly [query: string, ...meant: string[]])[]>> = {
  'topics, by their names and others': [
    ['a11y', '/topics/accessibility/'],
    ['section 508', '/topics/accessibility/'],
    ['IRS', '/topics/internal-revenue-service/'],
    ['ex-im', '/topics/export-import-bank-of-the-united-states/'],
    ['uscis', '/topics/us-citizenship-and-immigration-services/'],
    ['customer experience', '/topics/customer-experience/'],
    ['CX', '/topics/customer-experience/'],
    ['style guide', '/topics/handbook/'],
    ['translation', '/topics/multilingual/'],
    ['records management', '/topics/records/'],
    ['plain writing', '/topics/plain-language/'],
    ['videos', '/topics/video/'],
    ['summit', '/topics/digitalgov-summit/', SUMMIT],
    ['product management', '/topics/product-management/'],
  ],
  'series, people and pages': [
    ['Handbook Podcast', '/series/handbook-podcast/'],
    ['Ashley Wichman', '/authors/awichman/'],
    ['rss', '/subscribe/'],
    ['newsletter', '/subscribe/'],
    ['subscribe', '/subscribe/'],
    ['atom feed', '/subscribe/'],
    ['podcast feed', '/subscribe/', '/series/handbook-podcast/', '/series/digitalgov-podcast/'],
    ['write for us', '/contribute/'],
    ['submit an article', '/contribute/'],
    ['front matter', '/contribute/front-matter/'],
    ['components', '/contribute/components/'],
    ['privacy', '/privacy/'],
    ['cookies', '/privacy/'],
    ['contact', '/contact/'],
    ['email the editors', '/contact/'],
    ['about this site', '/about/'],
  ],
  'posts, by what they are about': [
    ['alternative text', ALT_TEXT],
    ['image descriptions', ALT_TEXT],
    ['empty alt', ALT_TEXT],
    ['heading levels', '/2023/05/09/headings-that-carry-the-reader/'],
    ['WCAG', '/2023/03/21/getting-ready-for-wcag-2-2/'],
    ['link text', LINK_TEXT],
    ['click here', LINK_TEXT],
    ['table headers', '/2024/07/09/tables-for-data-not-for-looks/'],
    ['captions vs transcripts', '/2024/10/08/captions-are-not-transcripts/'],
    ['webvtt', '/2026/06/09/a-transcript-people-can-use/'],
    ['youtube chapters', '/2026/02/10/name-your-chapters/'],
    ['pdf', '/2026/04/14/documents-are-pages-too/'],
    ['date format', NUMBERS],
    ['percentages', NUMBERS],
    ['summary length', '/2024/12/10/write-the-summary-last/'],
    ['old links', MOVE],
    ['redirects', MOVE],
    ['delete old posts', '/2025/06/17/archiving-with-care/'],
    ['correction notice', '/2025/02/18/corrections-in-the-open/'],
    ['user research', '/2025/10/14/listen-before-you-rewrite/'],
    ['event recap', '/2024/05/21/recap-an-event-the-same-week/'],
    ['leaders come and go', LEADERS],
    ['innovation customer experience', SUMMIT],
    ['before you publish', QUESTIONS],
  ],
  'what is said, and Spanish': [
    ['call the phone number', QUESTIONS],
    ['answer in one breath', QUESTIONS],
    ['Stephanie Thum', LEADERS],
    ['traduccion', TRADUCIR],
    ['textos en español', TRADUCIR],
    ['translated post', '/2025/09/16/a-translated-post-is-a-post/'],
  ],
};

/** Of ten first results so many have to be what was meant. */
const ENOUGH = 0.9;

const status = (page: Page) => page.locator('site-search').getByRole('status');

/** Asks the open search page, and waits for the answer. */
async function ask(page: Page, query: string): Promise<string | null> {
  await page.getByRole('main').getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(`“${query}”`);
  const first = page.locator('.results > li h2 a').first();
  return (await first.count()) > 0 ? first.getAttribute('href') : null;
}

test('of 60 queries nine of ten find first what was meant', async ({ page }) => {
  test.setTimeout(120_000);
  const queries = Object.values(QUERIES).flat();
  expect(queries).toHaveLength(60);
  await page.goto('/search/');
  const missed: (readonly [string, string | null])[] = [];
  for (const [query, ...meant] of queries) {
    const found = await ask(page, query);
    if (!meant.includes(found ?? '')) missed.push([query, found]);
  }
  const precision = (queries.length - missed.length) / queries.length;
  expect(precision, JSON.stringify(missed)).toBeGreaterThanOrEqual(ENOUGH);
});

test('nonsense finds nothing, alone and beside words that are found', async ({ page }) => {
  await page.goto('/search/');
  for (const query of [
    'zebra unicorn',
    'zyzzyva',
    'qwertyuiop',
    'accessibility zebra',
    'xylophone transcript',
    'blorptastic',
    'asdf',
    'xx yy',
    '漢字',
    'ثلج',
  ])
    expect(await ask(page, query), query).toBeNull();
});

test.describe('a mistyped word', () => {
  for (const [typed, meant] of [
    ['transcipt', 'transcript'],
    ['accesibility', 'accessibility'],
    ['podcst', 'podcast'],
    ['langauge', 'language'],
    ['plain langage', 'plain language'],
    ['traducion', 'traducción'],
  ] as const)
    test(`${typed} is ${meant}`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(typed)}`);
      await expect(status(page).getByRole('link')).toHaveText(meant);
    });
});

test('an author is followed by what she wrote', async ({ page }) => {
  await page.goto('/search/?q=Ashley+Wichman');
  await expect(page.locator('.results > li')).not.toHaveCount(0);
  const paths = await page
    .locator('.results > li h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(paths.slice(0, 3).map((path) => path?.slice(0, 6))).toEqual(['/autho', '/2015/', '/2015/']);
});
