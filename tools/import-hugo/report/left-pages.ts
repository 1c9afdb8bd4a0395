/** Pages of the old site that did not come along: nobody may think that they did. */
import { compareText } from '@/lib/compare-text';
import type { HugoSite } from '../site/index-site';
import { isAtRoot } from '../site/lone-page';
import { isSectionPage, sectionOf } from '../site/page-name';
import { isStatusPage } from '../site/status-page';
import type { SourceFile } from '../site/types';
import { counted } from './counted';
import type { ReportEntry } from './report';

/** Files that a line still names. */
const MOST = 8;

/**
 * An entry for each section with pages that hold a text and did not come along.
 *
 * @param told paths of pages of which something was told already
 */
export function leftPages({ others, posts }: HugoSite, told: ReadonlySet<string>): ReportEntry[] {
  const translated = new Set(posts.map(({ logical }) => logical));
  const groups = new Map<string, SourceFile[]>();
  for (const file of others) {
    if (!file.body.trim() || isStatusPage(file) || told.has(file.path) || translated.has(file.logical))
      continue;
    const name = isAtRoot(file) ? '/' : sectionOf(file);
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, files]) => ({
      source: `section ${name}`,
      state: 'unchanged',
      notices: [{ level: 'person', rule: 'pages-left-out', line: 1, message: messageOf(name, files) }],
    }));
}

function messageOf(name: string, files: readonly SourceFile[]): string {
  const paths = files.slice(0, MOST).map(({ path }) => path);
  const more = files.length > MOST ? ` and ${files.length - MOST} more` : '';
  const fix = files.every(isSectionPage)
    ? 'The new site makes lists itself; write what they said where it belongs.'
    : `“--section ${name}” takes the section as posts.`;
  return `${counted(files.length, 'page')} with a text did not come along: ${paths.join(', ')}${more}. ${fix}`;
}
