/** How the pages of a site mark formulas. */
import { findFormulas } from '../markdown/formulas';
import { hasMath, type Markup, type MathMarks, usualMarks } from './markup';
import type { SourceFile } from './types';

/** A shortcode alone turns formulas on for its page. */
const SWITCH = /\{\{[<%]\s*(?:katex|math)\s*[>%]\}\}/;
/** Shortcodes that enclose one. */
const ENCLOSED = /\{\{[<%]\s*\/\s*(?:katex|math|latex|mathjax|tex)\s*[>%]\}\}/;

type Page = Pick<SourceFile, 'frontMatter' | 'body'>;

/** The marks of formulas on a page; `undefined` where neither the site nor the page says that it has any. */
export const mathMarksOf = ({ frontMatter, body }: Page, { math }: Markup): MathMarks | undefined =>
  math ?? (hasMath(frontMatter.values) || SWITCH.test(body) ? usualMarks : undefined);

/** Whether a page has formulas. */
export function hasFormulas(page: Page, markup: Markup): boolean {
  const marks = mathMarksOf(page, markup);
  return ENCLOSED.test(page.body) || (marks !== undefined && findFormulas(page.body, marks).length > 0);
}
