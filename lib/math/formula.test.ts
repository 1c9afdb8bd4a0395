import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { formula, formulaFault } from './formula';

/** What people write: letters, fractions, matrices, cases, arrays with lines, colours, boxes, spaces, arrows, diagrams. */
const FORMULAS = String.raw`e^{i\pi}+1=0
x_{1,2} = \frac{-b \pm \sqrt{b^2-4ac}}{2a}
\begin{aligned} a &= b + c \\[1em] &= d \end{aligned}
\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}
\begin{cases} 1 & x>0 \\ 0 & \text{otherwise} \end{cases}
\color{red} x + \textcolor{#00ff00}{y}
\mathbb{R} \mathcal{F} \mathfrak{g} \mathscr{L} \mathbf{x} \mathrm{d}x
\overline{AB} \hat{x} \vec{v} \underbrace{a+b}_{c} \widehat{abc} \underline{x}
\begin{array}{l|c|r} a & b & c \\ \hline d & e & f \\ \hdashline g & h & i \end{array}
\boxed{x=1} \cancel{x} \bcancel{y} \xcancel{z} \cancelto{0}{q}
a = b \tag{1}
x \hspace{2em} \kern3pt y \! z \rule{1em}{2pt} \raisebox{2pt}{a}
\fcolorbox{red}{yellow}{x} \colorbox{blue}{y}
\begin{align} a &= b \\ c &= d \end{align}
\begin{CD} A @>a>> B \\ @VbVV @AAcA \\ C @= D \end{CD}
\cfrac{1}{2+\cfrac{1}{3}} \binom{n}{k} \substack{a\\b} \xrightarrow[a]{b}
\ce{H2O -> H+ + OH-}`.split('\n');

const CLASSES = readFileSync('styles/math.css', 'utf8');

describe.each(FORMULAS)('%s', (tex) => {
  const html = toHtml(formula(tex, true));

  test('is MathML with its TeX, and without a style, a script or a link', () => {
    expect(html).toMatch(/^<math[^>]*><semantics>|^<math/);
    expect(html).toContain('application/x-tex');
    expect(html).not.toMatch(/ style=|<script|href=| on\w+=/);
  });

  test('has only classes of ours that the style sheet knows', () => {
    visit(formula(tex, true), 'element', ({ properties: { className } }) => {
      for (const name of Array.isArray(className) ? className : [])
        if (String(name).startsWith('m-')) expect(CLASSES).toContain(`.${name} {`);
    });
  });
});

test('colours are attributes of MathML', () => {
  expect(toHtml(formula('\\color{red} x', false))).toContain('mathcolor="#ff0000"');
});

test('the same formula gives the same bytes, whatever was set before it', () => {
  const before = toHtml(formula('\\frac{a}{b}', true));
  formula('\\gdef\\frac{x} \\frac', true);
  expect(toHtml(formula('\\frac{a}{b}', true))).toBe(before);
});

test.each([
  ['\\fraq{a}{b}', 'Unsupported function name: \\fraq'],
  ['\\frac{1', "Unexpected end of input in a macro argument, expected '}'"],
  ['\\href{javascript:alert(1)}{x}', 'Unsupported function name: \\href'],
  ['\\def\\a{\\a\\a}\\a', 'Too many expansions: infinite loop or need to increase maxExpand setting'],
])('what cannot be read is told in one line: %s', (tex, says) => {
  expect(formulaFault(tex, true)?.says).toBe(says);
});

test('what can be read has no fault', () => {
  expect(formulaFault('a^2', false)).toBeUndefined();
});
