/** Pages that stand by themselves and are no posts: about, contact. */
import { asFlag, asText } from '../front-matter/value';
import { isSectionPage, sectionOf } from './page-name';
import { isStatusPage } from './status-page';
import type { SourceFile } from './types';

/** Sections that are called so. */
const SECTIONS: readonly string[] = ['page', 'pages'];

/** Keys that pages outside of lists have. */
const SIGNS: readonly string[] = ['menu', 'menus', 'layout'];

/** Whether a page lies at the root of the content, alone or with its files. */
export const isAtRoot = ({ logical }: Pick<SourceFile, 'logical'>): boolean =>
  !logical.replace(/\/index\.\w+$/, '').includes('/');

/**
 * Whether a page stands by itself: at the root or in a section called so, with a text, and where posts lie too, without a date.
 * A draft is none: pages have no drafts.
 *
 * @param blogs sections that hold the site’s posts; `/` for those at its root
 */
export function isLonePage(
  file: Pick<SourceFile, 'logical' | 'frontMatter'> & Partial<Pick<SourceFile, 'body'>>,
  blogs: ReadonlySet<string>,
): boolean {
  const section = isAtRoot(file) ? '/' : sectionOf(file);
  const { values } = file.frontMatter;
  if (isSectionPage(file) || isStatusPage(file) || !(section === '/' || SECTIONS.includes(section)))
    return false;
  if (asFlag(values.draft) || values.publishdate || values.expirydate || !file.body?.trim()) return false;
  return (
    !blogs.has(section) || !values.date || SIGNS.some((key) => values[key] !== undefined) || isTyped(values)
  );
}

const isTyped = ({ type }: SourceFile['frontMatter']['values']): boolean =>
  SECTIONS.includes(asText(type)?.toLowerCase() ?? '');
