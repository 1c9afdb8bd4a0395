import type { DocumentRule } from '../rule';

const HIDDEN = /[\u200b\u200e\u200f\u061c\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/;

/** Characters that nobody sees: those that turn text around, and those that take no room. */
export const hiddenCharacter: DocumentRule = {
  id: 'file/hidden-character',
  severity: 'error',
  mends: true,
  reason: 'Invisible characters make a text say one thing to people and another to machines.',
  example: 'The word \u202Edesrever\u202C reads backwards.',
  message: 'The invisible character U+202E, which turns text around, stands here',
  fix: 'Delete it; retype the words around it if you cannot see it.',
  check({ text }, report) {
    for (const { index, 0: character } of text.matchAll(HIDDEN)) {
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const isDangerous = REORDERING.test(character);
      report(
        { offset: index },
        `The invisible character ${code}${isDangerous ? ', which turns text around,' : ''} stands here`,
        hiddenCharacter.fix,
        {
          severity: isDangerous ? 'error' : 'note',
          ...(isDangerous || /[\u200e\u200f\u061c]/.test(character)
            ? {}
            : { repair: { says: `deleted ${code}`, edits: [{ start: index, end: index + 1, text: '' }] } }),
        },
      );
    }
  },
};
