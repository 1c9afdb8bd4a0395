import { parseClock } from '../../../time';
import { attributeText, isJsx } from '../../mdx';
import type { DocumentRule } from '../checker';
import { isCurrent } from './current';

/** Videos have chapters. */
export const chapters: DocumentRule = {
  id: 'editorial/chapters',
  severity: 'note',
  reason: 'Chapters take readers to the minute that they need.',
  example: '<YouTube id="2dH_hvUNEVM" title="Panel" />',
  message: 'This video has no chapters',
  fix: 'Put one <Chapter at="m:ss">Title</Chapter> a line between <YouTube …> and </YouTube>.',
  check(document, report) {
    if (!isCurrent(document)) return;
    for (const { node } of document.nodes) {
      if (!isJsx(node) || node.name !== 'YouTube' || node.children.length > 0) continue;
      const duration = parseClock(attributeText(node, 'duration') ?? '');
      if (duration === undefined || duration > 180) report(node, chapters.message, chapters.fix);
    }
  },
};
