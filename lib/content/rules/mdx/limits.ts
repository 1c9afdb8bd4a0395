import type { Root } from 'mdast';
import type { Rule } from '../rule';

/** Forms that no post has and that would make reading it take minutes. */
export const limits = {
  id: 'mdx/limits',
  severity: 'error',
  reason:
    'A text of thousands of links, braces or levels is a mistake of a program, or an attack on the build.',
  example: `${'> '.repeat(30)}How deep is this?`,
  message: 'This line nests deeper than 20 levels',
  fix: 'Take out quotation marks, list marks or tags until it nests less deep.',
} as const satisfies Rule;

interface Limit {
  readonly pattern: RegExp;
  readonly most: number;
  readonly what: string;
}

const COUNTED: readonly Limit[] = [
  { pattern: /\]\(/g, most: 3000, what: 'links' },
  { pattern: /\[/g, most: 10_000, what: 'square brackets' },
  { pattern: /\[\^/g, most: 2000, what: 'footnote marks' },
  { pattern: /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/gm, most: 5000, what: 'list items' },
  { pattern: /\n/g, most: 50_000, what: 'lines' },
  { pattern: /</g, most: 10_000, what: 'tags' },
  { pattern: /\|/g, most: 30_000, what: 'table cells' },
];

/** In one paragraph, between two blank lines. Each of these is compared with the others of its paragraph. */
const COUNTED_IN_PARAGRAPH: readonly Limit[] = [
  { pattern: /[*_~]/g, most: 1000, what: 'marks of emphasis' },
  { pattern: /[<[]/g, most: 3000, what: 'tags and links' },
  { pattern: /@|:\/\/|www\./gi, most: 1000, what: 'addresses' },
  { pattern: /^ {0,3}(?:=+|-+)[ \t]*$/gm, most: 200, what: 'underlines of headings' },
];

/** Characters without a blank. The longest address that anybody has written had a quarter of it. */
export const LONGEST_WORD = 2000;

export interface LimitFault {
  readonly rule: Rule;
  /** Offset in the body. */
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** What makes a body too large to be read in good time, judged from its characters alone. */
export function limitFault(body: string): LimitFault | undefined {
  const fault = (offset: number, message: string, fix: string): LimitFault => ({
    rule: limits,
    offset,
    message,
    fix,
  });
  const deep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){21}/m.exec(body);
  if (deep) return fault(deep.index, limits.message, limits.fix);
  const nested = deepestTag(body);
  if (nested !== undefined) return fault(nested, limits.message, limits.fix);
  for (const { pattern, most, what } of COUNTED) {
    const count = countOf(body, pattern);
    if (count > most) {
      const [found, limit] = [count, most].map((number) => number.toLocaleString('en'));
      return fault(0, `The text has ${found} ${what}; ${limit} is the limit`, 'Split the post into several.');
    }
  }
  const work = braceWork(body);
  if (work > MOST_BRACE_WORK)
    return fault(
      body.indexOf('{'),
      'The text has too many braces',
      'Write \\{ and \\} for braces in text, or split the post.',
    );
  // A picture as text has a message of its own (link/address).
  const word = /(?<!\S)(?!\S{0,200}\(data:)\S{2001}/.exec(body);
  if (word)
    return fault(
      word.index,
      `More than ${LONGEST_WORD.toLocaleString('en')} characters are here without a space`,
      'Delete what was pasted; a picture or file goes into public/media.',
    );
  const crowded = crowdedParagraph(body);
  if (crowded)
    return fault(crowded.offset, crowded.message, 'Delete what is too much, or put blank lines between it.');
  const run = /([[\]{}<>*_~`!|])\1{300}/.exec(body);
  if (run)
    return fault(
      run.index,
      `The mark ${run[1]} is here more than 300 times in a row`,
      'Delete what is too much.',
    );
  return undefined;
}

/** A second of parsing. */
const MOST_BRACE_WORK = 30_000_000;

/**
 * What braces cost: every } makes the parser read the expression before it once more. Escaped ones, and those in blocks of code,
 * cost nothing.
 */
export function braceWork(body: string): number {
  if (!body.includes('{')) return 0;
  const text = body.replace(/^(`{3,}|~{3,})[^\n]*\n(?:(?!\1)[^\n]*\n)*\1/gm, '').replace(/\\[{}]/g, '');
  return text.includes('{') ? countOf(text, /\}/g) * text.length : 0;
}

function crowdedParagraph(body: string): { readonly offset: number; readonly message: string } | undefined {
  let start = 0;
  for (const { index, 0: gap } of [...body.matchAll(/\n[ \t>]*\n/g), { index: body.length, 0: '' }]) {
    const paragraph = body.slice(start, index);
    // A short paragraph cannot hold too many of anything.
    if (paragraph.length > 400)
      for (const { pattern, most, what } of COUNTED_IN_PARAGRAPH) {
        const count = countOf(paragraph, pattern);
        if (count > most)
          return {
            offset: start,
            message: `This paragraph has ${count.toLocaleString('en')} ${what}; ${most.toLocaleString('en')} is the limit`,
          };
      }
    start = index + gap.length;
  }
  return undefined;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

/** Where more than a hundred tags are open at once, broken or not. */
function deepestTag(body: string): number | undefined {
  let depth = 0;
  for (const { index, 0: tag } of body.matchAll(/<\/?[A-Za-z][^<>]*>/g)) {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    else if (!tag.endsWith('/>') && !/^<(?:br|hr|img|col|wbr|p|li|td|tr|th)\b/i.test(tag)) depth++;
    if (depth > 100) return index;
  }
  return undefined;
}

const MAX_DEPTH = 24;

/** Where a tree is deeper than rules and pages can walk down; found without walking down by recursion. */
export function depthFault(tree: Root): { readonly offset: number } | undefined {
  const open: { readonly node: Root | Root['children'][number]; readonly depth: number }[] = [
    { node: tree, depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) return { offset: node.position?.start.offset ?? 0 };
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
