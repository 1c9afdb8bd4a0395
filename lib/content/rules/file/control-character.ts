import type { Rule } from '../rule';

/** Control characters, NUL foremost. */
export const controlCharacter = {
  id: 'file/control-character',
  severity: 'error',
  reason: 'Control characters cannot be seen, and break feeds and search.',
  example: 'A bell \u0007 rings.',
  message: 'The invisible control character U+0007 is here',
  fix: 'Delete it; retype the word around it if you cannot see it.',
} as const satisfies Rule;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule looks for
export const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\ufffe\uffff]/g;
