/** The parser: CommonMark with MDX and `extensions.ts`, as next-mdx-remote reads it, but with the start of what went wrong. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import { Places } from '../places';
import { extensions } from './extensions';
import { unlinkLabels } from './label-links';

/** Where and why the parser gave up. Its words never reach an author. */
export interface ParserFault {
  /** Offset at which it could read no further. */
  readonly at: number;
  /** Offset of the tag, brace or import in which that happened. */
  readonly start: number;
  /** The part of the parser: `mdx-jsx`, `mdx-expression`, `mdxjs-esm`. */
  readonly part: string;
  /** `unexpected-character`, `end-tag-mismatch`, `acorn` … */
  readonly code: string;
  /** Offset of an opening tag that the parser names, where it names one. */
  readonly opening?: number;
}

/** The offset at which the construct under way started; set by the wrapped tokenizers below. */
let underWay = 0;

function watch(construct: Construct): Construct {
  const inner = construct.tokenize;
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const start = inner.call(this, effects, ok, nok);
    const first: State = (code) => {
      underWay = this.now().offset;
      return start(code);
    };
    return first;
  };
  return { ...construct, tokenize };
}

function watchAll(extension: Extension): Extension {
  const wrap = (map: Extension['flow']): Extension['flow'] =>
    map &&
    Object.fromEntries(
      Object.entries(map).map(([code, value]) => [
        code,
        Array.isArray(value) ? value.map(watch) : value && watch(value),
      ]),
    );
  return { ...extension, flow: wrap(extension.flow), text: wrap(extension.text) };
}

const mdx = { syntax: watchAll(mdxjs()), nodes: mdxFromMarkdown() };

/** Parses a body. @returns the tree, or what keeps the text from being read. */
export function parse(text: string): Root | ParserFault {
  underWay = 0;
  try {
    const { syntax, nodes } = extensions();
    const tree = fromMarkdown(text, {
      extensions: [...syntax, mdx.syntax],
      mdastExtensions: [...nodes, mdx.nodes],
    });
    unlinkLabels(tree);
    return tree;
  } catch (error) {
    return toFault(error, text);
  }
}

function toFault(error: unknown, text: string): ParserFault {
  if (!(error instanceof Error)) throw error;
  // Not a fault that the parser knows of, but one of its own: what was under way is what it stumbles over.
  if (!('reason' in error)) return { at: underWay, start: underWay, part: '', code: 'unknown' };
  const places = new Places(text);
  const number = (key: 'line' | 'column'): number =>
    key in error && typeof Reflect.get(error, key) === 'number' ? Number(Reflect.get(error, key)) : 1;
  const read = (key: 'source' | 'ruleId'): string => String(Reflect.get(error, key) ?? '');
  const at = Math.min(places.offset({ line: number('line'), column: number('column') }), text.length);
  const named = /\((\d+):(\d+)-/.exec(String(error.reason));
  const opening = named ? places.offset({ line: Number(named[1]), column: Number(named[2]) }) : undefined;
  const part = read('source').replace(/^(?:micromark-extension-|mdast-util-)/, '');
  // The tree is built after everything has been read, so then no construct is under way.
  const isBuilding = read('source').startsWith('mdast-util-');
  return {
    at,
    start: isBuilding ? (opening ?? Math.max(0, text.lastIndexOf('<', at))) : underWay,
    part,
    code: read('ruleId'),
    opening,
  };
}
