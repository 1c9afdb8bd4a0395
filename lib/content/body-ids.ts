/** Which ids of a page are taken before its author's headings get theirs. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { chaptersId } from '../chapters/chapters-id';
import { transcriptEndId, transcriptId } from '../transcripts/turn-ids';
import { attributeText, isJsx, type JsxElement } from './mdx';
import type { Outline } from './types';

export interface BodyIds {
  /** Whether the page itself uses an id in or around this body: `content`, `transcript`, `turn-3`, `fn-1`. */
  readonly isOfPage: (id: string) => boolean;
  /** The ids that the author wrote, in order, with the elements that have them. */
  readonly written: readonly { readonly id: string; readonly node: JsxElement }[];
}

/** The main part, to which the first link of every page leads. */
const MAIN = 'content';

/** Passages of transcripts: how many there are is known only to who reads the file. */
const TURN = /^(?:m\d+-)?turn-\d+$/;

/** Finds the ids that a body brings along, before its headings are named. */
export function bodyIds(tree: Root): BodyIds {
  const written: { id: string; node: JsxElement }[] = [];
  const ofPage = new Set([MAIN]);
  const referred = new Map<string, number>();
  let media = 0;
  let hasTranscript = false;
  visit(tree, (node) => {
    if (node.type === 'footnoteReference')
      for (const id of footnoteIds(node.identifier.toLowerCase(), referred)) ofPage.add(id);
    if (!isJsx(node)) return;
    if (node.name === 'AudioPlayer' || node.name === 'YouTube') {
      media += 1;
      ofPage.add(`${node.name === 'YouTube' ? 'video' : 'audio'}-${media}`);
      ofPage.add(chaptersId(media));
      if (attributeText(node, 'transcript')?.startsWith('/')) {
        hasTranscript = true;
        ofPage.add(transcriptId(media));
        ofPage.add(transcriptEndId(media));
      }
    }
    const id = isOtherId(node) ? undefined : attributeText(node, 'id');
    if (id) written.push({ id, node });
  });
  return { isOfPage: (id) => ofPage.has(id) || (hasTranscript && TURN.test(id)), written };
}

/** Whether the attribute `id` of an element names something on another site. */
export const isOtherId = ({ name }: JsxElement): boolean => name === 'YouTube' || name === 'Tweet';

/** The ids that mdast-util-to-hast gives to a footnote and the references to it. @param referred counts of references */
function footnoteIds(label: string, referred: Map<string, number>): string[] {
  const count = (referred.get(label) ?? 0) + 1;
  referred.set(label, count);
  return ['footnote-label', `fn-${label}`, count === 1 ? `fnref-${label}` : `fnref-${label}-${count}`];
}

/**
 * The id of a part of the page beside a body, such as its contents or related posts. Nothing links to these, so an
 * anchor of the body keeps its name and the part takes one that no heading and no author can have.
 */
export const partId = (name: string, { anchors }: Pick<Outline, 'anchors'>): string =>
  anchors.includes(name) ? `page:${name}` : name;
