/** A recording, the sentence that offers it for download and the one that offers its transcript become one player. */
import type { Link, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attributeTests } from '@/lib/content/attribute-kinds';
import { isJsx } from '@/lib/content/mdx';
import type { TransformContext } from '../context';
import { attribute, type Jsx, setAttribute } from '../nodes';
import { comparableAddress } from '../proof/comparable-address';
import { sentencesOf } from './sentences';
import { normalNote, normalSize } from './transcript-note';

/** How many blocks below a player may belong to it. */
const REACH = 3;

type Context = Pick<TransformContext, 'tell' | 'options' | 'lineOf'>;

/** Merges in place. */
export function mergeAudio(root: Root, context: Context): void {
  for (let index = 0; index < root.children.length; index += 1) {
    const player = root.children[index];
    if (!player || !isJsx(player) || player.name !== 'AudioPlayer') continue;
    for (let next = index + 1; next <= index + REACH; next += 1) {
      const block = root.children[next];
      if (!block || block.type === 'heading' || (isJsx(block) && block.name === 'AudioPlayer')) break;
      if (block.type !== 'paragraph') continue;
      mergeParagraph(player, block, context);
      if (block.children.length === 0) {
        root.children.splice(next, 1);
        next -= 1;
      }
    }
  }
}

function mergeParagraph(player: Jsx, paragraph: Paragraph, context: Context): void {
  const merged: string[] = [];
  const kept: PhrasingContent[] = [];
  for (const sentence of sentencesOf(paragraph.children)) {
    if (takeFrom(sentence, player, context))
      merged.push(plainText({ type: 'paragraph', children: sentence }).trim());
    else kept.push(...sentence);
  }
  if (merged.length === 0) return;
  const [first] = kept;
  if (first?.type === 'text') first.value = first.value.trimStart();
  paragraph.children = kept.filter((node) => node.type !== 'text' || node.value !== '');
  const said = merged.join(' ');
  context.tell(
    'change',
    'audio-merged',
    context.lineOf(paragraph),
    `Became the player’s download and transcript: “${said}”`,
    { text: said, links: [attribute(player, 'src') ?? ''] },
  );
}

/** Takes size, transcript and note out of a sentence; `false` where it says anything that the player does not. */
function takeFrom(sentence: readonly PhrasingContent[], player: Jsx, context: Context): boolean {
  const links: Link[] = [];
  visit({ type: 'paragraph', children: [...sentence] }, 'link', (link) => void links.push(link));
  if (links.length === 0) return false;
  const same = (a: string, b: string): boolean =>
    comparableAddress(a, context.options.origin) === comparableAddress(b, context.options.origin);
  const src = attribute(player, 'src') ?? '';
  const download = links.find((link) => same(link.url, src));
  const transcript = links.find(
    (link) => link !== download && /transcript/i.test(`${plainText(link)} ${link.url}`),
  );
  if (links.some((link) => link !== download && link !== transcript)) return false;
  if (transcript && (attribute(player, 'transcript') || attributeTests.transcript(transcript.url)))
    return false;
  if (download) {
    const size = normalSize(noteAfter(sentence, download));
    if (size && !attribute(player, 'size')) setAttribute(player, 'size', size);
  }
  if (transcript) {
    setAttribute(player, 'transcript', transcript.url);
    setAttribute(player, 'transcriptNote', normalNote(noteAfter(sentence, transcript)));
  }
  return true;
}

/** The words in brackets behind a link: `(11 MB)`. */
function noteAfter(sentence: readonly PhrasingContent[], link: Link): string {
  const index = sentence.findIndex(
    (node) => node === link || ('children' in node && plainText(node).includes(plainText(link))),
  );
  const after = sentence[index + 1];
  return after?.type === 'text' ? (/^\s*\(([^()]*)\)/.exec(after.value)?.[1] ?? '') : '';
}
