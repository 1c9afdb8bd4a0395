import type { ShortcodeHandler } from '../../context';
import { text, word } from '../../nodes';
import { LITERAL } from '../lexer';

/** `{{</* name *\/>}}`: a shortcode that was written to be seen. */
export const literal: ShortcodeHandler = {
  names: [LITERAL],
  convert: (call) => [text(call.source)],
  shown: (call) => [word(call.source)],
};
