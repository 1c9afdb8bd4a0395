/** Which note of the new site an aside of a theme is: an alert, a notice, a hint, a callout. */

import type { RootContent } from 'mdast';
import { vocabulary } from '@/lib/content/vocabulary';
import { flow, type JsxFlow } from './nodes';

/** The kinds of note that the new site has. */
export const NOTE_KINDS: readonly string[] = vocabulary.Note.attributes.kind.values;

/** Kinds that the new site has, by what themes call them; the others are plain notes with their name as a label. */
const AS: Readonly<Record<string, string>> = {
  attention: 'alert',
  bug: 'alert',
  caution: 'alert',
  danger: 'alert',
  error: 'alert',
  failure: 'alert',
  important: 'alert',
  warn: 'alert',
  warning: 'alert',
};

/** Names that say nothing: an aside of these has no label in its theme. */
const PLAIN = new Set([
  '',
  'note',
  'info',
  'information',
  'primary',
  'secondary',
  'default',
  'light',
  'dark',
  'normal',
  'link',
  'body',
]);

/** Names whose label the new site’s kind of note has. */
const SAME = new Set(['warn', 'warning']);

/**
 * The aside as a note.
 *
 * @param kind as the theme calls it: `warning`, `tip`
 * @param title the label that its author gave it, plain text
 */
export function asideNode(
  kind: string,
  title: string | undefined,
  children: readonly RootContent[],
): JsxFlow {
  const name = kind.trim().toLowerCase();
  const known = NOTE_KINDS.includes(name) ? name : AS[name];
  const label =
    title?.trim() ||
    (NOTE_KINDS.includes(name) || PLAIN.has(name) || SAME.has(name) ? undefined : capitalized(name));
  return flow('Note', { kind: known === 'note' ? undefined : known, title: label }, children);
}

const capitalized = (name: string): string =>
  name.replace(/[-_]+/g, ' ').replace(/^./, (first) => first.toUpperCase());
