/** Cutting a list into pages. Page numbers count from 1. */

/** An index of names is cut into pages of so many: what fits into the 10 KB that a page may weigh around its text. */
export const NAMES_PER_PAGE = 150;

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly page: number;
  /** How many pages there are: at least 1, an empty list has one empty page. */
  readonly pages: number;
  /** How many items there are on all pages. */
  readonly total: number;
}

/** How many pages a list of `total` items fills. */
export const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));

/** One page of a list; `undefined` where the list has no such page. `page` may come from an address: `"2"`. */
export function pageOf<T>(items: readonly T[], page: number | string, size: number): PageOf<T> | undefined {
  const number = Number(page);
  const pages = pageCount(items.length, size);
  if (!Number.isInteger(number) || number < 1 || number > pages) return undefined;
  return { items: items.slice((number - 1) * size, number * size), page: number, pages, total: items.length };
}

/** The numbers of the pages after the first, as address parts: 45 items by 20 give `["2", "3"]`. */
export function furtherPages(total: number, size: number): string[] {
  return Array.from({ length: pageCount(total, size) - 1 }, (_, index) => String(index + 2));
}

/**
 * The page numbers that a pager shows: the first, the last and those beside the current one; `undefined` marks a gap.
 * `pagerNumbers(5, 9)` → `[1, undefined, 4, 5, 6, undefined, 9]`. A gap of one number is filled by that number.
 */
export function pagerNumbers(page: number, pages: number): (number | undefined)[] {
  const wanted = new Set(
    [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages),
  );
  if (page === 4) wanted.add(2);
  if (page === pages - 3) wanted.add(pages - 1);
  const numbers = [...wanted].sort((a, b) => a - b);
  return numbers.flatMap((number, index) => {
    const previous = numbers[index - 1];
    return previous !== undefined && number - previous > 1 ? [undefined, number] : [number];
  });
}
