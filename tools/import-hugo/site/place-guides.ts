/** Where the pages of guides live in the new site, and the order in which each guide lists them. */
import { baseName, folderName } from '@/lib/file-name';
import { kinds } from '@/lib/kinds';
import { parseDate } from '@/lib/parse-date';
import { guidePath } from '@/lib/urls';
import { asText } from '../front-matter/value';
import type { Permalinks } from './config/permalinks';
import type { Navigations } from './guide-navigation';
import { type GuideItem, guideOrder } from './guide-order';
import { isSectionPage, nameOf } from './page-name';
import { permalinkOf } from './permalink';
import { toId } from './slug';
import type { Place, SourceFile } from './types';

/** An address of a guide whose parts are names of files in the new site. */
const AS_HERE = /^\/guides\/((?:[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*\/)+)$/u;

/** Names that pages of guides cannot have: the guide on one page, and the player of other sites. */
const TAKEN = /(?:^|\/)(?:print|embed|index)$/;

/**
 * Places the pages of guides. `_index.md` is the first page of a guide; what lies in no folder with one is a guide of its own.
 *
 * @param permalinks patterns of the old site; without them its pages lived where their files are
 * @param navigations the orders that the site keeps beside its pages
 */
export function placeGuides(
  files: readonly SourceFile[],
  permalinks: Permalinks | undefined,
  navigations: Navigations,
): Map<string, Place> {
  const items = itemsOf(files, permalinks);
  const guides = new Set(items.flatMap(({ file, id }) => (isSectionPage(file) ? [id] : [])));
  const isPage = ({ file, id }: GuideItem) => !isSectionPage(file) && guides.has(folderName(id));
  const orders = new Map(
    items
      .filter((item) => !isPage(item))
      .map((guide) => [
        guide.id,
        guideOrder(
          guide,
          items.filter(({ id }) => folderName(id) === guide.id),
          navigations,
        ),
      ]),
  );
  return new Map(
    items.map((item): [string, Place] => {
      const { file, id, wanted, former } = item;
      const kind = isPage(item) ? 'guidePage' : 'guide';
      const order = orders.get(id);
      const short = orders.get(folderName(id))?.titles.get(id);
      const place: Place = {
        address: guidePath(id),
        wanted: guidePath(wanted),
        slug: baseName(id),
        ...(former === guidePath(wanted) ? {} : { former }),
        file: `${kinds[kind].folder}/${id}${kind === 'guide' ? '/index' : ''}.mdx`,
        kind,
        guide: {
          ...(short && short !== asText(file.frontMatter.values.title)?.trim() ? { short } : {}),
          ...(kind === 'guide' && order ? { pages: order.pages, told: order.told } : { told: [] }),
        },
      };
      return [file.path, place];
    }),
  );
}

/** The pages with their places below the folder of guides, each of which is taken once. */
function itemsOf(files: readonly SourceFile[], permalinks: Permalinks | undefined): GuideItem[] {
  const taken = new Set<string>();
  // First pages go before what would live at the same address.
  const inOrder = [...files].sort((a, b) => Number(isSectionPage(b)) - Number(isSectionPage(a)));
  return inOrder.map((file) => {
    const former = permalinkOf(file, permalinks);
    const wanted = AS_HERE.exec(former)?.[1]?.slice(0, -1) ?? placeOf(file);
    let id = wanted;
    for (let n = 2; taken.has(id) || TAKEN.test(id); n += 1) id = `${wanted}-${n}`;
    taken.add(id);
    const date = parseDate(asText(file.frontMatter.values.date) ?? '');
    return { file, id, wanted, former, instant: typeof date === 'string' ? undefined : date.instant };
  });
}

/** The place that folders, file name and slug say; a translation lives in a folder of its language. */
function placeOf(file: SourceFile): string {
  const folders = file.logical
    .replace(/(?:\/_?index)?\.\w+$/, '')
    .split('/')
    .slice(1);
  const slug = asText(file.frontMatter.values.slug)?.split('/').at(-1) ?? '';
  const names = isSectionPage(file) ? folders : [...folders.slice(0, -1), slug || nameOf(file)];
  const language = file.lang === undefined ? [] : [file.language ?? file.lang];
  return [...language, ...names].map((name) => toId(name) || 'page').join('/');
}
