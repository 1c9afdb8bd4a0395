import { baseName } from '../../../file-name';
import type { Rule } from '../rule';

/** Files and folders that do not belong among content. */
export const type = {
  id: 'file/type',
  severity: 'error',
  reason: 'A file that is not read would be silently missing from the site.',
  example: { 'posts/2026/example.md': '---\ntitle: Test\ndate: 2026-01-02\n---\n\nText.\n' },
  message: 'Only files that end in .mdx belong here',
  fix: 'Rename it to end in .mdx.',
} as const satisfies Rule;

const LEFT_BEHIND = /^(?:\..*|#.*#|.*~|.*\.(?:orig|rej|bak|swp|tmp)|README\.md|Thumbs\.db|desktop\.ini)$/i;

/** Whether a file is one that editors and systems leave behind; such files are passed over. */
export const isLeftBehind = (name: string): boolean => LEFT_BEHIND.test(baseName(name));

/** What to do with a file of the wrong type. */
export function typeFix(file: string): string {
  if (/\.mdx$/i.test(file)) return 'Rename it to end in .mdx, in lower case.';
  if (/\.(?:md|markdown)$/i.test(file)) return type.fix;
  return 'Move pictures and recordings to public/media, and anything else out of content.';
}
