/** The MDX of a recording or a video, in the vocabulary that the check knows. */
import type { Chapter } from '@/lib/content/types.ts';
import type { AttributesOf } from '@/lib/content/vocabulary.ts';
import { formatClock } from '@/lib/time.ts';
import { print } from './document/to-body.ts';

/** `<AudioPlayer …>` with its chapters. */
export function audioBlock(attributes: AttributesOf<'AudioPlayer'>, chapters: readonly Chapter[]): string {
  return block('AudioPlayer', attributes, chapters);
}

/** `<YouTube …>` with its chapters. */
export function videoBlock(attributes: AttributesOf<'YouTube'>, chapters: readonly Chapter[]): string {
  return block('YouTube', attributes, chapters);
}

/** One attribute and one chapter a line, as a person would write it. */
function block(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  chapters: readonly Chapter[],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}="${escapeAttribute(value)}"`],
  );
  const open = [`<${name}`, ...written].join('\n');
  if (chapters.length === 0) return `${open}\n/>`;
  const lines = chapters.map(
    ({ at, title }) => `  <Chapter at="${formatClock(at)}">${escapeText(title)}</Chapter>`,
  );
  return [open, '>', ...lines, `</${name}>`].join('\n');
}

const escapeAttribute = (value: string): string =>
  value
    .replace(/&(?=[a-z#])/gi, '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/\s+/g, ' ');

/** Text as Markdown that reads back as the same text. */
const escapeText = (text: string): string =>
  print({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] });
