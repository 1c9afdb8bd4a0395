/** The MDX of a recording or a video, in the vocabulary that the check knows. */
import { chapterElement } from '@/lib/chapters/chapter-element.ts';
import type { Chapter } from '@/lib/content/types.ts';
import type { AttributesOf } from '@/lib/content/vocabulary.ts';

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
  const lines = chapters.map((chapter) => `  ${chapterElement(chapter)}`);
  return [open, '>', ...lines, `</${name}>`].join('\n');
}

const escapeAttribute = (value: string): string =>
  value
    .replace(/&(?=[a-z#])/gi, '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/\s+/g, ' ');
