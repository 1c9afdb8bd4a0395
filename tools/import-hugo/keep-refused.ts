/** The last resort: what the site’s own check would refuse stands as code, so that nothing is lost and the rest can be published. */
import type { RootContent } from 'mdast';
import type { Examined } from '@/lib/content/document';
import { examine } from '@/lib/content/examine';
import { splitFrontMatter } from '@/lib/content/front-matter';
import type { Problem } from '@/lib/content/problem';
import { kinds } from '@/lib/kinds';
import { parseMdx } from './markdown/mdx';
import { printBlocks } from './markdown/print';
import type { Notice } from './notice';
import type { OtherKind } from './site/kind-of';

export interface Kept {
  /** The whole file. */
  readonly text: string;
  readonly examined: Examined;
  readonly notices: readonly Notice[];
}

/** What is wrong in one block and can stand as code. A recording without its transcript cannot: it would not be heard. */
const IN_A_BLOCK = /^(?:mdx|link)\/|^media\/alt$/;

/** A block inside code is no block any more; what is still refused then has another cause. */
const MOST_TURNS = 3;

/**
 * Turns blocks that the content check refuses into blocks of code that show their MDX.
 *
 * @param file path of the new post as its author knows it
 * @param text the whole new file
 * @param line of the source on which its body starts, for the notices
 * @param kind of the file, where it is no post
 */
export function keepRefused(file: string, text: string, line: number, kind?: OtherKind): Kept {
  const notices: Notice[] = [];
  let current = { text, examined: examined(file, text, kind) };
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const refused = current.examined.problems.filter(
      ({ severity, rule }) => severity === 'error' && IN_A_BLOCK.test(rule),
    );
    const kept = refused.length > 0 ? withBlocksAsCode(current.text, refused) : current.text;
    if (kept === current.text) break;
    notices.push(...refused.map((problem) => notice(line, problem)));
    current = { text: kept, examined: examined(file, kept, kind) };
  }
  return { ...current, notices };
}

function examined(file: string, text: string, kind: OtherKind | undefined): Examined {
  const { idAt, kind: name } = kinds[kind ?? 'post'];
  const below = file
    .replace(/\.mdx$/, '')
    .split('/')
    .slice(1)
    .join('/');
  return examine({ kind: name, id: idAt(below) ?? below, file, text });
}

function withBlocksAsCode(text: string, problems: readonly Problem[]): string {
  const { body, bodyStart } = splitFrontMatter(text);
  const above = text.slice(0, bodyStart).split('\n').length - 1;
  const blocks = parseMdx(body)?.children ?? [];
  const refused = blocks.filter((block) => problems.some(({ line }) => stands(block, line - above)));
  let result = body;
  for (const { position } of refused.reverse()) {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const code = printBlocks([{ type: 'code', value: body.slice(start, end) }]);
    result = result.slice(0, start) + code + result.slice(end);
  }
  return text.slice(0, bodyStart) + result;
}

const stands = ({ position }: RootContent, line: number): boolean =>
  position !== undefined && position.start.line <= line && line <= position.end.line;

const notice = (line: number, { message, rule }: Problem): Notice => ({
  level: 'person',
  rule: 'kept-as-code',
  line,
  message: `A part of the post would be refused and stands as code until somebody writes it anew: ${message} (${rule}).`,
});
