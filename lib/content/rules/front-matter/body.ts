import { type KindName, kinds } from '@/lib/kinds';
import type { Document } from '../../document';
import type { DocumentRule } from '../checker';

const mayBeEmpty = <K extends KindName>({ kind, data }: Document<K>): boolean =>
  !data || (kinds[kind].mayBeEmpty?.(data) ?? true);

/** A post has a text, or is a link to another one. */
export const body: DocumentRule = {
  id: 'front-matter/body',
  severity: 'error',
  reason: 'A page without text wastes the way to it.',
  example: { 'posts/2026/example.mdx': '---\ntitle: Test\ndate: 2026-01-02\n---\n' },
  message: 'The post has neither a text nor a “source”',
  fix: 'Write the text below the front matter; a link post needs “source:” with name and url.',
  check(document, report) {
    if (mayBeEmpty(document)) return;
    const { body: text } = document;
    if (text.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').trim() === '')
      report({ line: 1, column: 1 }, body.message, body.fix);
  },
};
