import { load } from 'cheerio';
import { askEveryPage, WIDTHS } from './support/every-page';
import { builtPages } from './support/site-files';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/** Kinds of faults that no page may have, whatever it shows: every page of the site is asked. */
test.describe.configure({ timeout: 180_000 });

test('every picture has a box at every width', async ({ page }) => {
  await stayLocal(page);
  const wrong = await askEveryPage(
    page,
    () =>
      [...document.images]
        .filter((image) => image.checkVisibility())
        .filter(
          (image) => image.getBoundingClientRect().width < 1 || image.getBoundingClientRect().height < 1,
        )
        .map((image) => `${image.getAttribute('src')} has no box`),
    { widths: WIDTHS, of: (html) => html.includes('<img') },
  );
  expect(wrong).toEqual([]);
});

test('no text is cut off by its box', async ({ page }) => {
  await stayLocal(page);
  const wrong = await askEveryPage(
    page,
    () =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowY))
        .filter((element) => element.clientHeight > 1 && element.scrollHeight > element.clientHeight + 1)
        .map((element) => `“${element.textContent?.slice(0, 60)}” is cut off`),
    { widths: [320, 1024, 1280] },
  );
  expect(wrong).toEqual([]);
});

test('text begins at the edge of the page, at its axis, or in a list that is set across', async ({
  page,
}) => {
  await stayLocal(page);
  const wrong = await askEveryPage(
    page,
    () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const title = document.querySelector('main h1, .front h1');
      const bar = document.querySelector('.bar');
      if (!title || !bar) return ['there is no title'];
      const edge = bar.getBoundingClientRect().left;
      const axis = edge + 16 * rem;
      // What may begin at the edge: labels, meta lines, the margin, and lists that take the whole width.
      const AT_EDGE = 'h2, .folio, .quotation, .margin *, .crumbs *, .across *, .notice *, .neighbours *';
      const leading =
        'p, form, table, ul, ol, h1, h3, dl, figure, pre, audio-player, video-player, site-search';
      return [
        ...document.querySelectorAll<HTMLElement>(
          'main :is(section, article, .column, .prose, .biography, main) > *, main > *',
        ),
      ]
        .filter(
          (element) => element.matches(leading) && element.checkVisibility() && element.textContent !== '',
        )
        .filter(
          (element) =>
            !element.matches(AT_EDGE) &&
            !element.matches(
              '.tags, .visually-hidden, .sr-only, .skip, li *, aside *, .box *, .ring *, .entries',
            ),
        )
        .filter((element) => !['absolute', 'fixed'].includes(getComputedStyle(element).position))
        .filter((element) => getComputedStyle(element).float === 'none')
        .filter(
          (element) =>
            Math.abs(element.getBoundingClientRect().left - axis) >
            0.03 * Number.parseFloat(getComputedStyle(element).fontSize) + 1,
        )
        .map(
          (element) =>
            `${element.tagName} “${element.textContent?.trim().slice(0, 40)}” begins ${Math.round(element.getBoundingClientRect().left - axis)} px from the axis`,
        );
    },
    // A framed player has no masthead and no axis.
    { widths: [1280], of: (html) => !html.includes('class="framed"') },
  );
  expect(wrong).toEqual([]);
});

test('a column of sentences is wide enough to read', async ({ page }) => {
  await stayLocal(page);
  const wrong = await askEveryPage(
    page,
    () =>
      [...document.querySelectorAll<HTMLTableCellElement>('main td')]
        .filter((cell) => (cell.textContent?.length ?? 0) > 40 && cell.getBoundingClientRect().width < 150)
        .map((cell) => `“${cell.textContent}” is ${Math.round(cell.getBoundingClientRect().width)} px wide`),
    { widths: [320, 1280], of: (html) => html.includes('<td') },
  );
  expect(wrong).toEqual([]);
});

test('a heading is read once: what it is called is what it shows', () => {
  for (const { path, html } of builtPages()) {
    const document = load(html);
    for (const heading of document('h1, h2, h3, h4, h5, h6').toArray()) {
      const inner = document(heading).find('[aria-label], [aria-labelledby], [title]').toArray();
      expect(
        inner.map((element) => document.html(element)),
        `${path}: ${document(heading).text()}`,
      ).toEqual([]);
    }
  }
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('no shape is drawn with borders, which become a square', async ({ page }) => {
    await stayLocal(page);
    const wrong = await askEveryPage(page, () =>
      [...document.querySelectorAll('body *')].flatMap((element) =>
        ['::before', '::after']
          .map((pseudo) => getComputedStyle(element, pseudo))
          .filter(({ content, display }) => content !== 'none' && display !== 'none')
          .filter((style) => {
            const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
            const [inline, block] = [
              px('border-left-width') + px('border-right-width'),
              px('border-top-width') + px('border-bottom-width'),
            ];
            return inline > 4 && block > 4 && px('width') <= inline && px('height') <= block;
          })
          .map(() => `${element.tagName}.${element.className} is a shape of borders`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test.describe('on paper', () => {
  test('addresses that are printed can be typed, and no card or picture is split between sheets', async ({
    page,
  }) => {
    await stayLocal(page);
    await page.emulateMedia({ media: 'print' });
    const wrong = await askEveryPage(page, () => [
      ...[...document.querySelectorAll('a[href]')]
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          href: link.getAttribute('href') ?? '',
          printed: getComputedStyle(link, '::after').content,
        }))
        // A style sheet can put the host before an address of the site's own.
        .filter(({ href, printed }) => printed.includes('(') && !/https?:\/\//.test(printed + href))
        .map(({ href, printed }) => `${href} is printed as ${printed}`),
      ...[
        ...document.querySelectorAll('main :is(figure, img, tr, .player, .video-card, .chapters li, .turn)'),
      ]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).breakInside !== 'avoid')
        .filter(
          (element) =>
            !element.closest('figure, .player, .video-card') ||
            element.matches('figure, .player, .video-card'),
        )
        .map((element) => `${element.tagName}.${element.className} may be split`),
    ]);
    expect(wrong).toEqual([]);
  });
});
