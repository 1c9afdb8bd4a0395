/** How a Hugo site has its Markdown read: what is on, what is off, and how formulas are marked. */
import { asFlag, asText, at, type Value } from '../front-matter/value';

/** What a formula stands between: `$$` and `$$`. */
export type Delimiters = readonly (readonly [open: string, close: string])[];

export interface MathMarks {
  /** Formulas on lines of their own. */
  readonly block: Delimiters;
  /** Formulas in a sentence. */
  readonly inline: Delimiters;
}

/** Parts of GFM that a site may switch off. */
export type GfmPart = 'footnote' | 'strikethrough' | 'table' | 'tasklist';

const GFM_PARTS: readonly GfmPart[] = ['footnote', 'strikethrough', 'table', 'tasklist'];

/** Elements of Goldmark’s `extras`. */
export type Extra = 'ins' | 'mark' | 'sub' | 'sup';

const EXTRAS: Readonly<Record<Extra, string>> = {
  ins: 'insert',
  mark: 'mark',
  sub: 'subscript',
  sup: 'superscript',
};
const EXTRA_NAMES: readonly Extra[] = ['ins', 'mark', 'sub', 'sup'];

export interface Markup {
  /** `:tada:` is 🎉. */
  readonly emoji: boolean;
  /** A term, and on the next line `: ` and what it means. */
  readonly definitionLists: boolean;
  /** Parts of GFM that are off. */
  readonly gfmOff: readonly GfmPart[];
  /** Marks of Goldmark’s `extras` that are on, as the elements that they make: `H~2~O` has `sub`. */
  readonly extras: readonly Extra[];
  /** `{.lead}` on the line below a block. */
  readonly blockAttributes: boolean;
  /** How formulas are marked on every page; missing where only pages that say so have any. */
  readonly math?: MathMarks;
  /** `params` of the site. */
  readonly params: Value;
}

/** The marks that KaTeX and MathJax look for in most themes. */
export const usualMarks: MathMarks = {
  block: [
    ['$$', '$$'],
    ['\\\\[', '\\\\]'],
    ['\\[', '\\]'],
  ],
  inline: [
    // Where no extension keeps Markdown from reading them, a backslash is written twice.
    ['\\\\(', '\\\\)'],
    ['\\(', '\\)'],
    ['$', '$'],
  ],
};

/**
 * Reads a site’s configuration, whose keys are in lower case. What it does not say is as in Hugo.
 *
 * @see https://gohugo.io/configuration/markup/
 */
export function markupOf(values: Value): Markup {
  const goldmark = at(at(values, 'markup'), 'goldmark');
  const extensions = at(goldmark, 'extensions');
  const attribute = at(at(goldmark, 'parser'), 'attribute');
  const params = at(values, 'params') ?? {};
  const math = passthrough(at(extensions, 'passthrough')) ?? (hasMath(params) ? usualMarks : undefined);
  return {
    emoji: isOn(at(values, 'enableemoji')),
    definitionLists: asFlag(at(extensions, 'definitionlist')) !== false,
    gfmOff: GFM_PARTS.filter((name) => asFlag(at(extensions, name)) === false),
    extras: EXTRA_NAMES.filter((name) => isOn(at(at(at(extensions, 'extras'), EXTRAS[name]), 'enable'))),
    blockAttributes: isOn(at(attribute, 'block')),
    ...(math ? { math } : {}),
    params,
  };
}

/** Names under which themes switch formulas on, for a site or a page. */
export const MATH_KEYS: readonly string[] = ['math', 'katex', 'mathjax', 'usemathjax', 'latex'];

/** `math: katex` names the program that sets them. */
const PROGRAM = /^(?:katex|mathjax|mathml)$/i;

/** Whether the front matter of a page, or the `params` of a site, switches formulas on. */
export const hasMath = (values: Value): boolean =>
  MATH_KEYS.some((key) => {
    const value = at(values, key);
    return PROGRAM.test(asText(value) ?? '') || [value, at(value, 'enable'), at(value, 'enabled')].some(isOn);
  });

function passthrough(given: Value | undefined): MathMarks | undefined {
  if (!isOn(at(given, 'enable'))) return undefined;
  const pairs = (name: string): Delimiters => {
    const list = at(at(given, 'delimiters'), name);
    return (Array.isArray(list) ? list : []).flatMap((pair): [string, string][] => {
      const [open, close] = Array.isArray(pair) ? pair.map((mark) => asText(mark) ?? '') : [];
      return open && close ? [[open, close]] : [];
    });
  };
  return { block: pairs('block'), inline: pairs('inline') };
}

const isOn = (value: Value | undefined): boolean => asFlag(value) === true;
