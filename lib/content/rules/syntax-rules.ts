/** The rules that explain why a body cannot be read, the most particular first. */
import { attributeSyntax } from './mdx/attribute-syntax';
import { autolink } from './mdx/autolink';
import { brace } from './mdx/brace';
import { comment } from './mdx/comment';
import { importLine } from './mdx/import';
import { lessThan } from './mdx/less-than';
import { shortcode } from './mdx/shortcode';
import { strayClosingTag } from './mdx/stray-closing-tag';
import { unclosedTag } from './mdx/unclosed-tag';
import { unreadable } from './mdx/unreadable';
import { voidElement } from './mdx/void-element';
import type { SyntaxRule } from './syntax-rule';

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
