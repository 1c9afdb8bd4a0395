/** What a guide says of its pages, and what is in its folder, for the rules on both. */
import type { Facts } from '../../document';
import type { SiteIndex } from '../../site-index';

/** The settings of examples: a publication has guides only where they name them. */
export const SETTINGS = {
  'site.yml': 'name: Test\nurl: https://test.example\nkinds: [guides]\n',
};

interface Listed {
  readonly name: string;
  /** Its place in the front matter. */
  readonly key: readonly PropertyKey[];
}

/** The names that a guide lists, in their order. */
export function listedPages({ data }: Facts<'guide'>): readonly Listed[] {
  return (data?.pages ?? []).flatMap(({ page, pages }, at) => [
    { name: page, key: ['pages', at, 'page'] },
    ...pages.map((name, below) => ({ name, key: ['pages', at, 'pages', below] })),
  ]);
}

/** The names of what is in the folder of a guide: its pages, and the guides inside it. @param guide its address */
export function pagesBelow(guide: string, site: SiteIndex): string[] {
  return [...site.paths()].flatMap((path) => {
    const name = path.startsWith(guide) ? path.slice(guide.length, -1) : '';
    const isFile = name !== '' && !name.includes('/') && site.owners(path).length > 0;
    return isFile ? [name] : [];
  });
}
