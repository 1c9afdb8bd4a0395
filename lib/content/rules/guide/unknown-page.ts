import { folderName } from '../../../file-name';
import { closest } from '../../did-you-mean';
import { pathOf } from '../../site-index';
import type { SiteRule } from '../checker';
import { listedPages, pagesBelow, SETTINGS } from './listed-pages';

/** What a guide lists must be there. */
export const unknownPage: SiteRule = {
  id: 'guide/unknown-page',
  severity: 'error',
  reason: 'A page that is not there would be missing in the contents, and its readers would pass it by.',
  example: {
    ...SETTINGS,
    'guides/letters/index.mdx': '---\ntitle: Letters\npages: [before, draft]\n---\n\nText.\n',
    'guides/letters/before.mdx': '---\ntitle: Before you write\n---\n\nText.\n',
    'guides/letters/drafts.mdx': '---\ntitle: Drafts\n---\n\nText.\n',
  },
  message: 'There is no page “draft” in content/guides/letters. Did you mean “drafts”?',
  fix: 'Write “drafts”.',
  check(facts, site, report) {
    const path = pathOf(facts);
    if (facts.kind !== 'guide' || !path) return;
    const folder = folderName(facts.source.file);
    for (const { name, key } of listedPages(facts)) {
      if (site.owners(`${path}${name}/`).length > 0 || site.isUnread(`${path}${name}/`)) continue;
      const near = closest(name, pagesBelow(path, site));
      report(
        { key },
        `There is no page “${name}” in ${folder}${near ? `. Did you mean “${near}”?` : ''}`,
        near ? `Write “${near}”.` : `Add ${folder}/${name}.mdx, or take “${name}” out of “pages”.`,
      );
    }
  },
};
