import { kinds } from '@/lib/kinds';
import type { DocumentRule } from '../checker';

/** What the guide’s template and `npm run new` put where the writer’s own words belong. */
export const STARTER = 'Write your text here.';
export const TEMPLATE_TITLE = 'Your title';
export const TEMPLATE_SUMMARY = 'One or two sentences on what a reader gets from it.';
export const TEMPLATE_FIRST = 'The first paragraph says what this is about.';

const HEAD: Readonly<Record<string, string>> = { title: TEMPLATE_TITLE, summary: TEMPLATE_SUMMARY };
const TEXTS: ReadonlySet<string> = new Set([STARTER, TEMPLATE_FIRST]);

const fold = (text: string): string =>
  text
    .replace(/[\s.…!]+/g, ' ')
    .trim()
    .toLowerCase();
const folded: ReadonlySet<string> = new Set([...TEXTS].map(fold));

/** The words of the template are not published. */
export const template: DocumentRule = {
  id: 'file/template',
  severity: 'error',
  reason: 'The words of the template say nothing to readers, and many sites have published them by mistake.',
  example:
    '---\ntitle: Your title\ndate: 2026-01-02\nsummary: A test.\nauthors: [gazette-editors]\ntopics: [handbook]\n---\n\nText.\n',
  message: '“Your title” is still the text of the template',
  fix: 'Write your own title.',
  check({ kind, frontMatter, nodes, data }, report) {
    if (!('draft' in kinds[kind].schema.shape)) return;
    for (const [key, text] of Object.entries(HEAD)) {
      const value = frontMatter?.data[key];
      if (typeof value === 'string' && fold(value) === fold(text))
        report({ key: [key] }, `“${value}” is still the text of the template`, `Write your own ${key}.`);
    }
    // Somebody who has just started a post knows that its text is to come.
    if (data && 'draft' in data && data.draft) return;
    for (const { node } of nodes) {
      if (node.type !== 'paragraph' || node.children.length !== 1) continue;
      const [only] = node.children;
      if (only?.type === 'text' && folded.has(fold(only.value)))
        report(
          node,
          `“${only.value}” is still the text of the template`,
          'Write your own text, or delete the line.',
        );
    }
  },
};
