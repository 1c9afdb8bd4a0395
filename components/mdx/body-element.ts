/**
 * A body as an element of React without running code that was made from a text, which the security policy of the site forbids. The
 * same steps and components as those of the build (post-body.tsx), for the preview in the browser.
 */
import type { Root as HtmlRoot } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { remove } from 'unist-util-remove';
import { unravel } from '@/lib/content/syntax/unravel';
import type { BodyContext } from './body-context';
import { bodySteps } from './body-steps';
import { componentsFor } from './index';

/** Parts of MDX that the steps on HTML pass on as they are. */
const PASSED = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

/** Code, of which the content check lets none pass. */
const CODE = ['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'];

/**
 * The element of a body. What it renders to is that of the build, byte for byte, for every body that passes the check.
 *
 * @param tree of the body, as the check parsed it; it is changed
 */
export async function bodyElement(tree: Root, context: BodyContext): Promise<ReactElement> {
  const steps = bodySteps(context.lang);
  unravel(tree);
  for (const step of steps.text) await step()(tree);
  remove(tree, CODE);
  const html = toHast(tree, { ...steps.toHtml, allowDangerousHtml: true, passThrough: [...PASSED] });
  if (html.type !== 'root') throw new Error('A body has become something other than a page.');
  for (const step of steps.html) await step()(html);
  return toElement(html, context);
}

function toElement(html: HtmlRoot, context: BodyContext): ReactElement {
  const components = componentsFor(context);
  const named = new Map<string, unknown>(Object.entries(components));
  const refuse = (): never => {
    throw new Error('A body holds no code.');
  };
  return toJsxRuntime(html, {
    Fragment,
    jsx,
    jsxs,
    components,
    createEvaluater: () => ({
      evaluateExpression: (expression) =>
        expression.type === 'Identifier' ? (named.get(expression.name) ?? Unknown) : refuse(),
      evaluateProgram: refuse,
    }),
  });
}

/** What a component shows whose name nobody knows, while it is being typed: what is inside. */
const Unknown = ({ children }: { readonly children?: ReactNode }): ReactNode => children;
