import type { Nodes } from 'mdast';
import { chapterElement } from '../../../chapters/chapter-element';
import { type PastedLines, readPastedLines } from '../../../chapters/read-pasted-chapters';
import type { Document } from '../../document';
import { isJsx, type JsxElement } from '../../mdx';
import { isMedia } from '../../outline';
import type { DocumentRule } from '../checker';

/** Times and titles that were pasted between the tags of a recording or video, without tags of their own. */
export const pastedChapters: DocumentRule = {
  id: 'mdx/pasted-chapter',
  severity: 'error',
  fixable: true,
  reason: 'A line from the description of a video becomes a chapter with a tag around its title.',
  example: '<YouTube id="2dH_hvUNEVM" title="Panel">\n0:00 Welcome\n3:10 Budget\n</YouTube>',
  message: 'Found “3:10 Budget” in <YouTube>, expected a <Chapter>',
  fix: 'Write <Chapter at="3:10">Budget</Chapter>.',
  check(document, report) {
    if (!document.isNested) return;
    for (const { node } of document.nodes) {
      if (!isMedia(node)) continue;
      for (const { start, text, lines } of pastedRuns(node, document)) {
        const starts = lineStarts(text);
        for (const { from, to, ...chapter } of lines.chapters) {
          const line = text.slice(starts[from - 1] ?? 0, (starts[to] ?? text.length + 1) - 1);
          const indent = line.length - line.trimStart().length;
          const offset = start + (starts[from - 1] ?? 0) + indent;
          const element = chapterElement(chapter);
          report(
            { offset },
            `Found “${line.trim().replace(/\s+/g, ' ').slice(0, 60)}” in <${node.name}>, expected a <Chapter>`,
            `Write ${element}.`,
            {
              repair: {
                says: `wrote ${element}`,
                edits: [{ start: offset, end: offset + line.trim().length, text: element }],
              },
            },
          );
        }
        for (const { line, text: words } of lines.left)
          report(
            { offset: start + (starts[line - 1] ?? 0) },
            `Found “${words.slice(0, 60)}” among the chapters of <${node.name}>`,
            'Give it its time, write it outside of the tags, or delete it.',
          );
      }
    }
  },
};

interface PastedRun {
  readonly nodes: readonly Nodes[];
  /** Offset in the file. */
  readonly start: number;
  readonly text: string;
  readonly lines: PastedLines;
}

/** The stretches between the tags of a recording that hold times: what stands between its chapters, as it is written. */
export function pastedRuns(media: JsxElement, document: Document): PastedRun[] {
  const groups: Nodes[][] = [[]];
  for (const child of media.children.flatMap((node): Nodes[] =>
    node.type === 'paragraph' ? node.children : [node],
  )) {
    if (isJsx(child) && child.name === 'Chapter') groups.push([]);
    else groups.at(-1)?.push(child);
  }
  return groups.flatMap((nodes): PastedRun[] => {
    const from = nodes[0]?.position?.start.offset;
    const end = nodes.at(-1)?.position?.end.offset;
    if (from === undefined || end === undefined) return [];
    const start = document.offsetOf(from);
    const text = document.text.slice(start, document.offsetOf(end));
    const lines = readPastedLines(text);
    return lines.chapters.length > 0 ? [{ nodes, start, text, lines }] : [];
  });
}

/** Offsets at which the lines of a text start. */
const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
];
