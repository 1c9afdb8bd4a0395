/** The ways in which a block's own source may be spelled in MDX, nearest to the letter first. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { placeholderPattern } from '../shortcodes/calls';

export interface Spelling {
  /** How a placeholder reads as an address; `undefined` where it cannot be one. */
  readonly address: (index: number) => string | undefined;
  /** How a placeholder reads in running text. */
  readonly written: (index: number) => string;
}

/** Candidates for a block; the caller takes the first whose meaning is right. */
export function spellings(source: string, { address, written }: Spelling): string[] {
  const out: string[] = [];
  const add = (text: string): void => {
    const clean = text.trimEnd();
    for (const candidate of [clean, escapeForMdx(clean)])
      if (candidate && !out.includes(candidate)) out.push(candidate);
  };
  const inPlace = substitute(source, address, written);
  const plain = plainSpelling(inPlace);
  add(plain);
  add(inPlace);
  add(withoutOddSpaces(plain));
  if (placeholderPattern().test(source)) {
    const without = plainSpelling(
      substitute(source, address, () => '').replace(/\[\s*\]\([^)\s]*(?:\s+"[^"]*")?\)/g, ''),
    );
    add(without.trim());
    add(withoutOddSpaces(without.replace(/^(#+)[ \t]+/, '$1 ')));
  }
  return out;
}

function substitute(source: string, address: Spelling['address'], written: Spelling['written']): string {
  return source.replace(placeholderPattern(), (_found, digits: string, offset: number) => {
    const index = Number(digits);
    const before = source.slice(Math.max(0, offset - 3), offset);
    if (/(?:\]\(\s?<?|="|=)$/.test(before) || /\]:\s$/.test(before)) return address(index) ?? '';
    return written(index);
  });
}

/** Entities as characters, autolinks as links, heading attributes gone. */
function plainSpelling(text: string): string {
  return text
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z]\w*);/gi, (entity) => plainEntity(entity))
    .replace(
      /<((?:https?:\/\/|mailto:)[^\s<>]+)>/gi,
      (_found, url: string) => `[${url.replace(/^mailto:/i, '')}](${url})`,
    )
    .replace(/<([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/g, '[$1](mailto:$1)')
    .replace(/[ \t]*\{\s*[#.][^{}\n]*\}[ \t]*$/gm, '');
}

/** Spaces that the reader does not see and that would end emphasis: `** word**`, a space before a line break. */
function withoutOddSpaces(text: string): string {
  return text
    .replace(/\*\*[ \t]+([^*\n]+?)[ \t]*\*\*/g, '**$1**')
    .replace(/\*\*([^*\n]+?)[ \t]+\*\*/g, '**$1** ')
    .replace(/(?<=\S)[ \t]{2,}(?=\S)/g, ' ');
}

const known = new Map<string, string>();
const SIGNIFICANT = /^[<>&{}*_[\]\\`|#~\u00A0\s]*$/;

function plainEntity(entity: string): string {
  let plain = known.get(entity);
  if (plain === undefined) {
    const [paragraph] = fromMarkdown(entity).children;
    const [only] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    const value = only?.type === 'text' ? only.value : entity;
    plain = SIGNIFICANT.test(value) ? entity : value;
    known.set(entity, plain);
  }
  return plain;
}

/** Braces and less-than signs that are text. Tags keep theirs. */
function escapeForMdx(text: string): string {
  return text.replace(/(?<!\\)[{}]/g, '\\$&').replace(/(?<!\\)<(?![A-Za-z/])/g, '\\<');
}
