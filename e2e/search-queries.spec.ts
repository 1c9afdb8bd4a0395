import type { Page } from 'playwright/test';
import { expect, test } from './support/test';

/** What readers type, and the page that they mean. */
const queries: readonly (readonly [
  what: string,
  list: readonly (readonly [query: string, first: string])[],
])[] = [
  [
    'topics, by name and alias',
    [
      ['accessibility', '/topics/accessibility/'],
      ['a11y', '/topics/accessibility/'],
      ['section 508', '/topics/accessibility/'],
      ['IRS', '/topics/internal-revenue-service/'],
      ['internal revenue', '/topics/internal-revenue-service/'],
      ['ex-im', '/topics/export-import-bank-of-the-united-states/'],
      ['exim bank', '/topics/export-import-bank-of-the-united-states/'],
      ['USCIS', '/topics/us-citizenship-and-immigration-services/'],
      ['plain language', '/topics/plain-language/'],
      ['handbook', '/topics/handbook/'],
      ['podcasts', '/topics/podcast/'],
    ],
  ],
  [
    'series and people',
    [
      ['Handbook Podcast', '/series/handbook-podcast/'],
      ['digitalgov podcast', '/series/digitalgov-podcast/'],
      ['Ashley Wichman', '/authors/awichman/'],
      ['wichman', '/authors/awichman/'],
      ['awichman', '/authors/awichman/'],
      ['gazette editors', '/authors/gazette-editors/'],
    ],
  ],
  [
    'pages, by what people call them',
    [
      ['write for us', '/contribute/'],
      ['contribute', '/contribute/'],
      ['feedback', '/contact/'],
      ['contact us', '/contact/'],
      ['privacy policy', '/privacy/'],
      ['about', '/about/'],
      ['subscribe', '/subscribe/'],
      ['rss', '/subscribe/'],
      ['newsletter', '/subscribe/'],
      ['podcast app', '/subscribe/'],
      ['news', '/news/'],
      ['latest posts', '/news/'],
      ['topics', '/topics/'],
      ['authors', '/authors/'],
      ['2015', '/2015/'],
      ['front matter', '/contribute/front-matter/'],
      ['checklist', '/contribute/checklist/'],
    ],
  ],
  [
    'posts, by what they are about',
    [
      ['alt text', '/2023/02/14/alt-text-that-helps/'],
      ['alternative text for pictures', '/2023/02/14/alt-text-that-helps/'],
      ['headings', '/2023/05/09/headings-that-carry-the-reader/'],
      ['wcag 2.2', '/2023/03/21/getting-ready-for-wcag-2-2/'],
      ['link text', '/2024/04/16/link-text-that-stands-alone/'],
      ['click here', '/2024/04/16/link-text-that-stands-alone/'],
      ['captions or transcripts', '/2024/10/08/captions-are-not-transcripts/'],
      ['tables', '/2024/07/09/tables-for-data-not-for-looks/'],
      ['summary', '/2024/12/10/write-the-summary-last/'],
      ['pdf', '/2026/04/14/documents-are-pages-too/'],
      ['corrections', '/2025/02/18/corrections-in-the-open/'],
      ['moving a site', '/2025/11/18/move-a-site-without-losing-an-address/'],
      ['archive old posts', '/2025/06/17/archiving-with-care/'],
      ['phone numbers', '/2026/01/13/dates-times-and-numbers/'],
      ['chapter names', '/2026/02/10/name-your-chapters/'],
      ['podcast transcript', '/2025/04/22/a-podcast-people-can-read/'],
      ['recap an event', '/2024/05/21/recap-an-event-the-same-week/'],
    ],
  ],
  [
    'what is said in recordings',
    [
      ['call the phone number', '/2026/11/10/five-questions-before-you-publish/'],
      ['memory of the source', '/2026/11/10/five-questions-before-you-publish/'],
      ['read the headings alone', '/2026/11/10/five-questions-before-you-publish/'],
      ['microphone of their own', '/2025/04/22/a-podcast-people-can-read/'],
      ['measuring success', '/2015/10/30/digitalgov-summit-recap-innovation-through-customer-experience/'],
    ],
  ],
  [
    'Spanish, with and without accents',
    [
      ['traducir', '/2025/09/09/traducir-no-es-copiar/'],
      ['traducción automática', '/2025/09/09/traducir-no-es-copiar/'],
      ['traduccion automatica', '/2025/09/09/traducir-no-es-copiar/'],
      ['Cerrado por obras', '/2025/09/16/a-translated-post-is-a-post/'],
    ],
  ],
];

const status = (page: Page) => page.locator('site-search').getByRole('status');

/** Asks the open search page, and waits for the answer. */
async function ask(page: Page, query: string): Promise<string | null> {
  await page.getByRole('main').getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(`“${query}”`);
  const first = page.locator('.results > li h2 a').first();
  return (await first.count()) > 0 ? first.getAttribute('href') : null;
}

test('there are 60 queries', () => expect(queries.flatMap(([, list]) => list)).toHaveLength(60));

for (const [what, list] of queries)
  test(`the first result is what was meant: ${what}`, async ({ page }) => {
    await page.goto('/search/');
    const found: (readonly [string, string | null])[] = [];
    for (const [query] of list) found.push([query, await ask(page, query)]);
    expect(found).toEqual(list);
  });

test('nonsense finds nothing, alone and beside words that are found', async ({ page }) => {
  await page.goto('/search/');
  for (const query of [
    'zebra unicorn',
    'zyzzyva',
    'qwertyuiop',
    'accessibility zebra',
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
  const paths = page
    .locator('.results > li h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await expect(page.locator('.results > li')).not.toHaveCount(0);
  expect((await paths).slice(0, 3).map((path) => path?.slice(0, 6))).toEqual(['/autho', '/2015/', '/2015/']);
});
