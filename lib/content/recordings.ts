/** The recordings and videos of a body with the places of their chapters, for what is checked against the files themselves. */
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseClock } from '../time';
import type { Document, Recording, WrittenChapter } from './document';
import { attributeText, isJsx } from './mdx';
import { isMedia } from './outline';

/** Reads the recordings and videos of a document, in their order. */
export function recordingsOf(document: Document): Recording[] {
  const placeOf = (node: { position?: { start: { offset?: number } } }) =>
    document.places.at(document.offsetOf(node.position?.start.offset ?? 0));
  return document.nodes.flatMap(({ node }): Recording[] => {
    if (!isMedia(node)) return [];
    const chapters: WrittenChapter[] = [];
    visit(node, (child) => {
      if (!isJsx(child) || child.name !== 'Chapter') return;
      const at = parseClock(attributeText(child, 'at') ?? '');
      if (at !== undefined) chapters.push({ at, title: plainText(child).trim(), ...placeOf(child) });
    });
    return [
      {
        name: node.name === 'YouTube' ? 'video' : 'recording',
        src: node.name === 'AudioPlayer' ? attributeText(node, 'src') : undefined,
        seconds: parseClock(attributeText(node, 'duration') ?? ''),
        transcript: attributeText(node, 'transcript') || undefined,
        chapters,
        ...placeOf(node),
      },
    ];
  });
}
