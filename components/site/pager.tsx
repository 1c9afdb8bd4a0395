import { type PageOf, pagerNumbers } from '@/lib/listing/paging';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';
import { Sheet } from './sheet';

/**
 * Links to the pages of a list; nothing where there is one page.
 *
 * @param pathOf the address of a page number
 * @param labels words for the page before this one and the page after it; newer and older where missing
 */
export function Pager({
  list,
  pathOf,
  labels,
}: {
  list: PageOf<unknown>;
  pathOf: (page: number) => string;
  labels?: readonly [string, string];
}) {
  const { page, pages } = list;
  const words = wordsOf(site.language);
  const [before, after] = labels ?? [words.post.newer, words.post.older];
  if (pages === 1) return null;
  return (
    <nav className="pager" aria-label={words.lists.pages}>
      <Sheet name="pager" />
      {page > 1 && (
        <a href={pathOf(page - 1)} rel="prev">
          {before}
        </a>
      )}
      <ol>
        {pagerNumbers(page, pages).map((number, index) =>
          number === undefined ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no identity of their own
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={pathOf(number)}
                aria-label={words.lists.page(number)}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <a href={pathOf(page + 1)} rel="next">
          {after}
        </a>
      )}
    </nav>
  );
}
