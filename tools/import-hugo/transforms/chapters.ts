/** A list of timed links to one video becomes that video’s chapters. */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isJsx } from '@/lib/content/mdx';
import { formatClock } from '@/lib/time';
import type { TransformContext } from '../context';
import { attribute, flow, type Jsx, text } from '../nodes';
import { type TimedLine, timedLine } from './timed-line';

/** Fewer are links in a text, not a list of contents. */
const FEWEST = 3;

type Context = Pick<TransformContext, 'tell' | 'title' | 'lineOf'>;

interface Run {
  /** Blocks from `from` up to, not with, `to`. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly TimedLine[];
  /** Whether the blocks say more than the chapters, so that they stay. */
  readonly stays: boolean;
}

/** Merges in place. */
export function mergeChapters(root: Root, context: Context): void {
  for (let from = 0; from < root.children.length; from += 1) {
    const run = runAt(root.children, from);
    if (!run) continue;
    const [first] = run.lines;
    const block = root.children[run.from];
    if (!first || !block) continue;
    const line = context.lineOf(block);
    const video = videoFor(root.children, first.id);
    const chapters = run.lines.map(({ at, title }) =>
      flow('Chapter', { at: formatClock(at) }, [{ type: 'paragraph', children: [text(title)] }]),
    );
    if (video) video.children = chapters as typeof video.children;
    else if (run.stays) continue;
    // Where something stands between the two, the author has given the list a place of its own.
    const isApart = video !== undefined && !run.stays && !isNextTo(root.children, run, video);
    const made = video
      ? isApart
        ? [flow('Chapters', { of: first.id }, [])]
        : []
      : [flow('YouTube', { id: first.id, title: titleFor(root.children, from, context) }, chapters)];
    const replaced = run.stays ? [] : root.children.slice(run.from, run.to);
    if (!run.stays) root.children.splice(run.from, run.to - run.from, ...made);
    context.tell(
      'change',
      'chapters',
      line,
      `A list of ${run.lines.length} moments became the chapters of the video ${first.id}.`,
      {
        text: replaced.map((block) => [...cellsOf(block), plainText(block)].join(' ')).join(' '),
        links: run.lines.map((line) => line.url),
        cells: replaced.flatMap(cellsOf),
        items: replaced.flatMap(markersOf),
      },
    );
  }
}

/** The longest run of timed lines that starts with a block. */
function runAt(blocks: readonly RootContent[], from: number): Run | undefined {
  const block = blocks[from];
  if (!block) return undefined;
  if (block.type === 'list')
    return asRun(
      block.children.map((item) => (item.children.length === 1 ? linesOf(item.children[0]) : [])),
      from,
      from + 1,
      false,
    );
  if (block.type === 'table') {
    const rows = block.children
      .slice(1)
      .map((row) => [rowLine(row.children)].filter((line) => line !== undefined));
    const columns = block.children[0]?.children.length ?? 0;
    return asRun(rows, from, from + 1, columns > 2);
  }
  const lines: TimedLine[][] = [];
  let to = from;
  for (; to < blocks.length; to += 1) {
    const found = linesOf(blocks[to]);
    if (found.length === 0) break;
    lines.push(found);
  }
  return asRun(lines, from, to, false);
}

function asRun(
  found: readonly (readonly TimedLine[])[],
  from: number,
  to: number,
  stays: boolean,
): Run | undefined {
  if (found.length === 0 || found.some((lines) => lines.length === 0)) return undefined;
  const lines = found.flat();
  const [first] = lines;
  if (!first || lines.length < FEWEST || lines.some(({ id }) => id !== first.id)) return undefined;
  const rising = lines.every(({ at }, index) => index === 0 || at > (lines[index - 1]?.at ?? 0));
  return rising ? { from, to, lines, stays } : undefined;
}

/** The timed lines of a paragraph, one a line; none where any of its lines is something else. */
function linesOf(block: Nodes | undefined): TimedLine[] {
  if (block?.type !== 'paragraph') return [];
  const lines = splitLines(block.children).map(timedLine);
  return lines.every((line) => line !== undefined) ? lines : [];
}

function splitLines(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text' && node.value.includes('\n')) {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value.trim()) lines.at(-1)?.push({ ...node, value });
      });
    } else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.some((node) => plainText(node).trim() !== ''));
}

/** A row of a table: one cell links to the moment, the others say what happens. */
function rowLine(cells: readonly { readonly children: readonly PhrasingContent[] }[]): TimedLine | undefined {
  const joined: PhrasingContent[] = [];
  const linked = cells.findIndex((cell) => cell.children.some((node) => node.type === 'link'));
  if (linked === -1) return undefined;
  joined.push(...(cells[linked]?.children ?? []));
  for (const [index, cell] of cells.entries())
    if (index !== linked && cell.children.length > 0) joined.push(text(' – '), ...cell.children);
  return timedLine(joined);
}

function videoFor(blocks: readonly RootContent[], id: string): Jsx | undefined {
  return blocks
    .filter(isJsx)
    .find((node) => node.name === 'YouTube' && attribute(node, 'id') === id && node.children.length === 0);
}

/** Whether a list of moments and its video follow one another. */
const isNextTo = (blocks: readonly RootContent[], run: Run, video: Jsx): boolean =>
  blocks[run.from - 1] === video || blocks[run.to] === video;

/** The heading above the list, where the post has several videos; else the title of the post. */
function titleFor(blocks: readonly RootContent[], from: number, context: Context): string {
  const videos = blocks.filter((node) => isJsx(node) && node.name === 'YouTube').length;
  const heading = blocks.slice(0, from).findLast((node) => node.type === 'heading');
  return (videos > 0 && heading && plainText(heading).trim()) || context.title;
}

/** The words of each cell of a table. */
function cellsOf(block: RootContent): string[] {
  return block.type === 'table'
    ? block.children.flatMap((row) => row.children.map((cell) => plainText(cell)))
    : [];
}

/** What stands before each item of a list. */
const markersOf = (block: RootContent): string[] =>
  block.type === 'list'
    ? block.children.map((_, index) => (block.ordered ? String((block.start ?? 1) + index) : '•'))
    : [];
