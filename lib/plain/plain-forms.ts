/** A body in the plain forms that machines read. */
import { htmlOfTree } from './plain-html';
import { markdownOfTree } from './plain-markdown';
import { type PlainSource, plainTree } from './plain-tree';

export interface PlainForms {
  readonly html: string;
  readonly markdown: string;
}

const known = new WeakMap<PlainSource, PlainForms>();

/**
 * A body as plain HTML and plain Markdown, every address absolute. Both are made at once and once for each document: reading
 * the body is most of the work, many feeds hold the same post, and every post has both beside its page.
 *
 * @throws where the body cannot be parsed, which the content check should have found
 */
export function plainForms(document: PlainSource): PlainForms {
  let forms = known.get(document);
  if (!forms) {
    const tree = plainTree(document);
    const html = htmlOfTree(tree, document);
    forms = { html, markdown: markdownOfTree(tree) };
    known.set(document, forms);
  }
  return forms;
}
