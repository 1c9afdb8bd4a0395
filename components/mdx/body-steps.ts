/**
 * The way of a body from its text to its HTML: the one list of what happens to it, and in which order. The build walks it with
 * next-mdx-remote (post-body.tsx), the preview in the browser without running code from a text. Both write the same bytes.
 */
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { Options as HtmlOptions } from 'mdast-util-to-hast';
import { textInLabels } from '@/lib/content/syntax/label-links';
import { interfaceAttributes } from '@/lib/interface-language';
import { setTypography } from '@/lib/typography/set-typography';
import { wordsOf } from '@/lib/words';
import { footnotesOf } from '@/lib/words/footnotes';
import { alignCells } from './align-cells';
import { annotate } from './annotate';
import { setFormulas } from './set-formulas';
import { styleCode } from './style-code';
import { widenColumns } from './widen-columns';

/** Makes the function that changes a tree, as plugins of unified do. */
type Step<Tree> = () => (tree: Tree) => void | Promise<void>;

interface BodySteps {
  /** On the tree of Markdown and components. */
  readonly text: Step<Root>[];
  /** How that becomes a tree of HTML. */
  readonly toHtml: Pick<
    HtmlOptions,
    'footnoteLabel' | 'footnoteLabelProperties' | 'footnoteBackLabel' | 'clobberPrefix'
  >;
  /** On the tree of HTML. */
  readonly html: Step<HtmlRoot>[];
}

/**
 * The steps for a text.
 *
 * @param lang its BCP 47 tag
 */
export function bodySteps(lang: string): BodySteps {
  const { words, said } = footnotesOf(lang);
  return {
    text: [textInLabels, annotate, styleCode, () => (tree) => setTypography(tree, lang)],
    toHtml: {
      footnoteLabel: words.title,
      footnoteLabelProperties: { className: ['sr-only'], ...said },
      footnoteBackLabel: (reference, again) =>
        words.backToText(`${reference + 1}${again > 1 ? `-${again}` : ''}`),
      clobberPrefix: '',
    },
    html: [
      alignCells,
      widenColumns,
      () => setFormulas({ label: wordsOf(lang).media.formula, lang: interfaceAttributes(lang).lang }),
    ],
  };
}
