/** One line of a table of contents of a video: a moment and what happens then. */
import type { Link, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { parseClock } from '@/lib/time';
import { parseYouTube } from '../media/youtube';

export interface TimedLine {
  /** The video’s eleven characters. */
  readonly id: string;
  /** Whole seconds from the start. */
  readonly at: number;
  readonly title: string;
  /** The address as written, and all words of the line. */
  readonly url: string;
  readonly words: string;
}

const CLOCK = /^\(?((?:\d{1,2}:)?\d{1,3}:[0-5]\d)\)?/;
const DASH = /^[\s:–—‒-]+/;

/**
 * Reads `[Title](…#t=3m)`, `[3:00](…) – Title`, `[3:00 Title](…)` and `3:00 – [Title](…)`. Anything else on the line
 * makes it prose: `undefined`.
 */
export function timedLine(nodes: readonly PhrasingContent[]): TimedLine | undefined {
  const solid = unwrapped(nodes);
  const index = solid.findIndex((node) => node.type === 'link');
  const link = solid[index];
  if (link?.type !== 'link') return undefined;
  const video = parseYouTube(link.url);
  if (!video) return undefined;
  const before = wordsOf(solid.slice(0, index));
  const after = wordsOf(solid.slice(index + 1));
  if (solid.some((node) => node !== link && containsLink(node))) return undefined;
  const read = readWords(before, plainText(link).trim(), after);
  if (!read) return undefined;
  const timed = /[?&#](?:t|start)=/.test(link.url);
  const at = timed ? video.start : read.clock;
  if (at === undefined || !read.title) return undefined;
  return {
    id: video.id,
    at,
    title: read.title,
    url: link.url,
    words: `${before} ${plainText(link)} ${after}`,
  };
}

function readWords(
  before: string,
  label: string,
  after: string,
): { clock: number | undefined; title: string } | undefined {
  const clock = CLOCK.exec(label);
  const rest = clock ? label.slice(clock[0].length).replace(DASH, '') : label;
  if (clock && before === '') {
    const seconds = parseClock(clock[1] ?? '');
    if (rest && after === '') return { clock: seconds, title: rest };
    if (!rest) return { clock: seconds, title: after.replace(DASH, '').trim() };
    return undefined;
  }
  if (after !== '') return undefined;
  if (before === '') return { clock: undefined, title: label };
  const lead = CLOCK.exec(before);
  if (!lead || before.slice(lead[0].length).replace(DASH, '') !== '') return undefined;
  return { clock: parseClock(lead[1] ?? ''), title: label };
}

/** The nodes of a line without the emphasis around the whole of it. */
function unwrapped(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const solid = nodes.filter((node) => plainText(node).trim() !== '' || node.type !== 'text');
  const [only] = solid;
  if (solid.length === 1 && only && (only.type === 'strong' || only.type === 'emphasis'))
    return unwrapped(only.children);
  return solid.map((node) => linkInside(node) ?? node);
}

/** `**[3:00](…)**` is the link it holds. */
function linkInside(node: PhrasingContent): Link | undefined {
  if (node.type !== 'strong' && node.type !== 'emphasis') return undefined;
  const [only] = node.children;
  return node.children.length === 1 && only?.type === 'link' ? only : undefined;
}

const wordsOf = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => plainText(node))
    .join('')
    .trim();

const containsLink = (node: PhrasingContent): boolean =>
  node.type === 'link' ||
  ('children' in node && node.children.some((child) => containsLink(child as PhrasingContent)));
