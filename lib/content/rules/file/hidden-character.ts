import type { DocumentRule } from '../checker';
import type { Report, Spot } from '../rule';

const HIDDEN = /[\u200b\u200e\u200f\u061c\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for
const WRITTEN = /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Characters that nobody sees: those that turn text around, and those that take no room. */
export const hiddenCharacter: DocumentRule = {
  id: 'file/hidden-character',
  severity: 'error',
  fixable: true,
  reason: 'Invisible characters make a text say one thing to people and another to machines.',
  example: 'The word \u202Edesrever\u202C reads backwards.',
  message: 'The invisible character U+202E, which turns text around, is here',
  fix: 'Delete it; retype the words around it if you cannot see it.',
  check(document, report) {
    const { text, nodes, frontMatter } = document;
    for (const { index, 0: character } of text.matchAll(HIDDEN)) {
      const isMark = /[\u200e\u200f\u061c]/.test(character);
      const edits = [{ start: index, end: index + 1, text: '' }];
      say(character, { offset: index }, report, isMark || REORDERING.test(character) ? undefined : edits);
    }
    // Written as a reference (&#x202E;) or an escape ("\u202e"), it is as invisible on the page.
    for (const { node } of nodes) {
      if (node.type !== 'text') continue;
      const source = text.slice(
        document.offsetOf(node.position?.start.offset ?? 0),
        document.offsetOf(node.position?.end.offset ?? 0),
      );
      for (const [character] of node.value.matchAll(WRITTEN))
        if (!source.includes(character)) say(character, node, report);
    }
    for (const [key, value] of Object.entries(frontMatter?.data ?? {}))
      for (const [character] of JSON.stringify(value)
        .replace(/\\u([\da-f]{4})/gi, unescaped)
        .matchAll(WRITTEN))
        if (!text.includes(character)) say(character, { key: [key] }, report);
  },
};

const unescaped = (_: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));

function say(
  character: string,
  spot: Spot,
  report: Report<Spot>,
  edits?: readonly { start: number; end: number; text: string }[],
): void {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const isDangerous = REORDERING.test(character) || CONTROL.test(character);
  report(
    spot,
    `The invisible character ${code}${REORDERING.test(character) ? ', which turns text around,' : ''} is here`,
    hiddenCharacter.fix,
    { severity: isDangerous ? 'error' : 'note', repair: edits && { says: `deleted ${code}`, edits } },
  );
}
