import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Document } from '../../document';
import type { DocumentRule } from '../checker';
import type { Report, Spot } from '../rule';

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi;
/** Signs that mean something in Markdown, and spaces that nobody would see, stay as they are. */
const KEPT = /[<>&{}\\`*_[\]#|~"'\s\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060-\u206f]/;

/** Character references where the character itself can stand. */
export const entity: DocumentRule = {
  id: 'editorial/entity',
  severity: 'note',
  fixable: true,
  reason: 'The character itself is easier to read, to find and to check.',
  example: 'The agency&#8217;s report.',
  message: '&#8217; is the character ’',
  fix: 'Write ’.',
  check(document, report) {
    lookInTitle(document, report);
    if (!document.isSound) return;
    for (const { node } of document.nodes) {
      if (node.type !== 'text') continue;
      const start = document.offsetOf(node.position?.start.offset ?? 0);
      const source = document.text.slice(start, document.offsetOf(node.position?.end.offset ?? 0));
      look(source, start, report);
    }
  },
};

/** In front matter a reference is no character at all: readers see `&amp;`. */
function lookInTitle({ frontMatter, text }: Document, report: Report<Spot>): void {
  for (const key of ['title', 'summary', 'deck', 'name']) {
    const span = frontMatter?.spans[key]?.value;
    if (!span) continue;
    const source = text.slice(span[0], span[1]);
    for (const match of source.matchAll(ENTITY)) {
      const character = characterOf(match);
      if (!character || /['"\\]/.test(character)) continue;
      sayInTitle(match[0], character, span[0] + match.index, report);
    }
  }
}

function sayInTitle(found: string, character: string, start: number, report: Report<Spot>): void {
  report(
    { offset: start },
    `${found} would be shown as it stands; the character is ${character}`,
    `Write ${character}.`,
    {
      severity: 'error',
      repair: {
        says: `wrote ${character} for ${found}`,
        edits: [{ start, end: start + found.length, text: character }],
      },
    },
  );
}

function look(source: string, start: number, report: Report<Spot>): void {
  for (const match of source.matchAll(ENTITY)) {
    const character = characterOf(match);
    if (!character || KEPT.test(character)) continue;
    const offset = start + match.index;
    const edits = [{ start: offset, end: offset + match[0].length, text: character }];
    report({ offset }, `${match[0]} is the character ${character}`, `Write ${character}.`, {
      repair: { says: `wrote ${character} for ${match[0]}`, edits },
    });
  }
}

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name) return decodeNamedCharacterReference(name) || undefined;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;
}
