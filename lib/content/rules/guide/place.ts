import { folderName } from '../../../file-name';
import { kinds } from '../../../kinds';
import { guidePath, guidePrintPath } from '../../../urls';
import { pathOf } from '../../site-index';
import type { SiteRule } from '../checker';
import { SETTINGS } from './listed-pages';

const START = { line: 1, column: 1 };

/** Every page of a guide is in the folder of one, and none takes the place of the guide on one page. */
export const guidePlaced: SiteRule = {
  id: 'guide/place',
  severity: 'error',
  reason: 'A guide is a folder with an index.mdx, which names its pages; a page elsewhere is in no guide.',
  example: {
    ...SETTINGS,
    'guides/letters/before.mdx': '---\ntitle: Before you write\n---\n\nText.\n',
  },
  message: 'There is no content/guides/letters/index.mdx, so this page is in no guide',
  fix: 'Add that file, with a title and with “before” among its “pages”.',
  check(facts, site, report) {
    const path = pathOf(facts);
    if (kinds[facts.kind].folder !== kinds.guide.folder || !path) return;
    const { file, id } = facts.source;
    const around = folderName(id);
    const folder = folderName(file);
    if (path === guidePrintPath(guidePath(around)))
      report(START, `${path} is the address of the guide on one page`, 'Give the page another name.');
    if (facts.kind === 'guide') return;
    if (around === '.')
      report(
        START,
        `${file} is in no guide: a guide is a folder`,
        `Move it into the folder of its guide, or, if it is one, to ${file.replace(/\.mdx$/, '/index.mdx')}.`,
      );
    else if (site.owners(guidePath(around)).length === 0)
      report(
        START,
        `There is no ${folder}/index.mdx, so this page is in no guide`,
        `Add that file, with a title and with “${id.slice(around.length + 1)}” among its “pages”.`,
      );
  },
};
