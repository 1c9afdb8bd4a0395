import type { Nodes, Parents } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { parseClock } from '../../../time';
import type { Document } from '../../document';
import { attributeText, isJsx, type JsxElement } from '../../mdx';
import { isComponentName, vocabulary } from '../../vocabulary';
import type { DocumentRule } from '../checker';
import type { Report, Spot } from '../rule';
import { pastedRuns } from './pasted-chapter';

/** Holds what stands inside a component against the vocabulary; chapters rise. */
export const children: DocumentRule = {
  id: 'mdx/children',
  severity: 'error',
  reason: 'Content inside the wrong component would not be shown.',
  example: '<YouTube id="2dH_hvUNEVM" title="Panel">\nIntroduction\n</YouTube>',
  message: 'Only <Chapter> is allowed in <YouTube>',
  fix: 'Write <Chapter at="3:00">Title</Chapter>, and other text outside.',
  check(document, report) {
    const { nodes, isNested } = document;
    for (const { node, ancestors } of nodes) {
      if (!isJsx(node) || node.name === null || !isComponentName(node.name)) continue;
      const kind = vocabulary[node.name].children;
      if (kind === 'none' && hasContent(node))
        report(
          node,
          `<${node.name}> has nothing inside`,
          `Write it as <${node.name} … />, and the text before or after it.`,
        );
      if (kind === 'text') checkText(node, report);
      if (kind === 'inline') checkInline(node, report);
      if (kind === 'chapters') checkChapters(node, document, report);
      if (node.name === 'Chapter' && isNested && !isInsideMedia(ancestors))
        report(
          node,
          '<Chapter> is outside a recording or video',
          'Put it between <AudioPlayer …> and </AudioPlayer>, or <YouTube …> and </YouTube>.',
        );
    }
  },
};

const hasContent = (node: JsxElement): boolean =>
  node.children.some((child) => plainText(child).trim() !== '' || isJsx(child));

/** A chapter's parent is the media element, or the paragraph that Markdown wraps around it there. */
function isInsideMedia(ancestors: readonly Parents[]): boolean {
  const parent = ancestors.findLast(({ type }) => type !== 'paragraph');
  return (
    parent !== undefined && isJsx(parent) && (parent.name === 'AudioPlayer' || parent.name === 'YouTube')
  );
}

function checkText(node: JsxElement, report: Report<Spot>): void {
  if (plainText(node).trim() === '')
    report(
      node,
      `<${node.name}> is empty`,
      `Write its title: <${node.name} at="0:00">Introduction</${node.name}>.`,
    );
  for (const child of flatten(node)) {
    if (child.type === 'text' || child.type === 'paragraph') continue;
    report(
      child,
      `The title in <${node.name}> holds more than text`,
      'Write plain words; put links in the text below.',
    );
  }
}

function checkInline(node: JsxElement, report: Report<Spot>): void {
  if (plainText(node).trim() === '')
    report(node, `<${node.name}> is empty`, `Write its words between <${node.name} …> and </${node.name}>.`);
  const blocks = node.children.filter((child) => !isPhrase(child));
  const wrong = blocks.length === 1 && blocks[0]?.type === 'paragraph' ? undefined : (blocks[1] ?? blocks[0]);
  if (wrong)
    report(
      wrong,
      `<${node.name}> holds more than one line of text`,
      'Keep words and emphasis; put the rest outside.',
    );
}

const isPhrase = (node: Nodes): boolean =>
  /^(?:text|emphasis|strong|delete|inlineCode|break|mdxJsxTextElement|mdxTextExpression)$/.test(node.type);

function checkChapters(node: JsxElement, document: Document, report: Report<Spot>): void {
  // Lines with times have a rule of their own, which knows what to write.
  const pasted = new Set(pastedRuns(node, document).flatMap(({ nodes }) => nodes));
  let before = -1;
  for (const child of flatten(node)) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (child.type === 'mdxFlowExpression' || child.type === 'mdxTextExpression') continue;
    if (!isJsx(child) || child.name !== 'Chapter') {
      // Next to a tag that is not closed, what stands here may be what is left of it.
      if (!document.isNested || pasted.has(child)) continue;
      report(
        child,
        `Only <Chapter> is allowed in <${node.name}>`,
        'Write <Chapter at="3:00">Title</Chapter>, and other text outside.',
      );
      continue;
    }
    const text = attributeText(child, 'at') ?? '';
    const at = parseClock(text);
    if (at === undefined) continue;
    if (at <= before)
      report(
        child,
        `The chapter at ${text} does not come after the one before it`,
        'Put chapters in the order of their times, each time once.',
      );
    before = Math.max(before, at);
  }
}

const flatten = (node: JsxElement): Nodes[] =>
  node.children.flatMap((child): Nodes[] => (child.type === 'paragraph' ? child.children : [child]));
