/** In which order a guide of the old site had its pages. */
import { compareText } from '@/lib/compare-text';
import { baseName } from '@/lib/file-name';
import { asText } from '../front-matter/value';
import type { NavigationEntry, Navigations } from './guide-navigation';
import type { PlacedGuide, SourceFile } from './types';

/** A page of guides on its way to the new site. */
export interface GuideItem {
  readonly file: SourceFile;
  /** Its place below the folder of guides, and the one that it would have if nothing else had it. */
  readonly id: string;
  readonly wanted: string;
  /** Its address in the old site. */
  readonly former: string;
  /** Of its date, in milliseconds. */
  readonly instant?: number;
}

interface Order extends Pick<PlacedGuide, 'told'> {
  readonly pages: NonNullable<PlacedGuide['pages']>;
  /** Titles in the contents, by place. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * The pages of a guide in the order of its navigation, which its key `guide` names; those that it does not name follow as Hugo sorts them.
 *
 * @param items what lies in the folder of the guide
 */
export function guideOrder(guide: GuideItem, items: readonly GuideItem[], navigations: Navigations): Order {
  const name = asText(guide.file.frontMatter.values.guide)?.trim() ?? baseName(guide.id);
  const navigation = navigations.get(name);
  const told: Told = [];
  const rest = new Set(items);
  const titles = new Map<string, string>();
  // A navigation names files, or addresses.
  const byPath = new Map([
    ...items.map((item) => [pathOf(item.former), item] as const),
    ...items.map((item) => [pathOf(item.file.logical), item] as const),
  ]);
  const own = pathOf(guide.file.logical);
  const take = ({ path, title }: NavigationEntry): string | undefined => {
    const wanted = path === undefined ? '' : pathOf(path);
    const item = byPath.get(wanted);
    if (item && rest.delete(item)) {
      if (title) titles.set(item.id, title);
      return baseName(item.id);
    }
    if (wanted === own) return undefined;
    const what = path ?? title ?? '';
    told.push(
      item
        ? [
            'guide-order',
            `The navigation “${name}” names ${what} twice; the page is where it is named first.`,
          ]
        : [
            'guide-order',
            `The navigation “${name}” names ${what}, which is not among the pages of the guide.`,
          ],
    );
    return undefined;
  };
  const pages = (navigation ?? []).flatMap((entry): Order['pages'] => {
    const page = take(entry);
    const below = entry.below.flatMap(flat).flatMap((one) => take(one) ?? []);
    // What is below the first page of the guide, or below nothing, is at the top.
    return page === undefined ? below.map((one) => ({ page: one, pages: [] })) : [{ page, pages: below }];
  });
  const others = [...rest].sort(asHugo);
  if (navigation && others.length > 0)
    told.push([
      'guide-order',
      `The navigation “${name}” does not name ${others.map(({ file }) => file.logical).join(', ')}; they are at the end of the guide.`,
    ]);
  return {
    pages: [...pages, ...others.map(({ id }) => ({ page: baseName(id), pages: [] }))],
    titles,
    told,
  };
}

type Told = [rule: 'guide-order', message: string][];

/** An entry with all that is below it: contents have one level below a page. */
const flat = (entry: NavigationEntry): NavigationEntry[] => [entry, ...entry.below.flatMap(flat)];

/** A path below the content without what differs from one way of naming it to another. */
const pathOf = (path: string): string =>
  path
    .trim()
    .replace(/^\/?(?:content\/)?/, '')
    .replace(/\/+$/, '')
    .replace(/(?:\/_?index)?\.\w+$/, '')
    .toLowerCase();

/** By weight, then by date, newest first, then by title (https://gohugo.io/quick-reference/glossary/#default-sort-order). */
function asHugo(a: GuideItem, b: GuideItem): number {
  const weight = ({ file }: GuideItem): number =>
    Number(asText(file.frontMatter.values.weight) ?? '') || Number.POSITIVE_INFINITY;
  const title = ({ file }: GuideItem): string => asText(file.frontMatter.values.title) ?? file.logical;
  const [one, other] = [weight(a), weight(b)];
  if (one !== other) return one - other;
  return (b.instant ?? 0) - (a.instant ?? 0) || compareText(title(a), title(b)) || compareText(a.id, b.id);
}
