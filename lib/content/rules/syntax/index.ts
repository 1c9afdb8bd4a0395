/** The rules that explain why a body cannot be read, the most particular first. */
import { attributeSyntax } from './attribute-syntax';
import { autolink } from './autolink';
import { brace } from './brace';
import { comment } from './comment';
import { importLine } from './import-line';
import { lessThan } from './less-than';
import { shortcode } from './shortcode';
import { strayClosingTag } from './stray-closing-tag';
import type { SyntaxRule } from './syntax-rule';
import { unclosedTag } from './unclosed-tag';
import { unreadable } from './unreadable';
import { voidElement } from './void-element';

export const syntaxRules: readonly SyntaxRule[] = [
  comment,
  shortcode,
  autolink,
  lessThan,
  voidElement,
  unclosedTag,
  attributeSyntax,
  strayClosingTag,
  importLine,
  brace,
  unreadable,
];
