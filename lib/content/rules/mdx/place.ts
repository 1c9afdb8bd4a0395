import type { Parents } from 'mdast';
import { isJsx } from '../../mdx';
import { isComponentName, vocabulary } from '../../vocabulary';
import type { DocumentRule } from '../checker';

/** Components that are blocks stand alone, not inside a sentence. */
export const place: DocumentRule = {
  id: 'mdx/place',
  severity: 'error',
  reason: 'A player or box inside a sentence tears the paragraph apart.',
  example: 'Listen to <AudioPlayer src="/media/talk.mp3" title="Talk" transcript="/media/talk.vtt" /> now.',
  message: '<AudioPlayer> is inside a line of text',
  fix: 'Put it on a line of its own, with an empty line before and after.',
  check({ nodes }, report) {
    for (const { node, ancestors } of nodes) {
      if (node.type !== 'mdxJsxTextElement' || !isComponentName(node.name ?? '') || node.name === 'Chapter')
        continue;
      if (node.name === null || !isComponentName(node.name) || vocabulary[node.name].place !== 'block')
        continue;
      const parent = ancestors.at(-1);
      if (parent && !isAlone(parent)) report(node, `<${node.name}> is inside a line of text`, place.fix);
    }
  },
};

/** Whether a paragraph holds nothing but tags, white space and comments: then it is taken apart and no paragraph remains. */
const isAlone = (parent: Parents): boolean =>
  parent.type === 'paragraph' &&
  parent.children.every(
    (child) =>
      isJsx(child) ||
      child.type === 'mdxTextExpression' ||
      (child.type === 'text' && child.value.trim() === ''),
  );
