/** What each component of the vocabulary is where nothing but plain Markdown or HTML is understood. */
import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import { inlineMarkdown } from '../content/inline-markdown';
import { attributeText, type JsxElement } from '../content/mdx';
import type { ComponentName } from '../content/vocabulary';
import { fileFacts } from '../media/file-facts';
import { legacyImageUrl } from '../urls';
import { noteKinds, wordsOf } from '../words';
import { image, link, paragraph, quote, strong, text } from './nodes';

export interface FallbackContext {
  readonly lang: string;
  /** The blocks that stand for the next recording or video of the body. */
  readonly nextMedia: () => BlockContent[];
  /** The list of chapters of the medium that `Chapters` names. */
  readonly chaptersOf: (name: string) => BlockContent[];
}

/** An element of the body with what a fallback needs of it; its children are plain already. */
interface Written {
  readonly get: (name: string) => string | undefined;
  /** Whether it stands inside a sentence. */
  readonly inline: boolean;
  readonly blocks: BlockContent[];
  readonly phrases: PhrasingContent[];
}

type Fallback = (written: Written, context: FallbackContext) => Nodes[];

/** The plain form of a component whose children are plain already. */
export function fallbackFor(name: ComponentName, node: JsxElement, context: FallbackContext): Nodes[] {
  const written: Written = {
    get: (attribute) => attributeText(node, attribute) || undefined,
    inline: node.type === 'mdxJsxTextElement',
    blocks: node.children.flatMap(asBlock),
    phrases: node.children.flatMap(asPhrases),
  };
  return fallbacks[name](written, context);
}

const titled = (title: string, blocks: BlockContent[]): Nodes[] => [
  quote(paragraph(strong(text(title))), ...blocks),
];
/** A line of its own, or a part of the sentence around it. */
const placed = ({ inline }: Written, ...phrases: PhrasingContent[]): Nodes[] =>
  inline ? phrases : [paragraph(...phrases)];

/** @param credit who made it, as words in a line */
const picture = (written: Written, src: string, credit: PhrasingContent[]): Nodes[] => {
  const { get } = written;
  const shown = image(src, get('alt') ?? '', get('width'), get('height'));
  const href = get('href');
  const phrases: PhrasingContent[] = [href ? link(href, shown) : shown];
  const caption = inlineMarkdown(get('caption') ?? '');
  const between = caption.length > 0 && credit.length > 0 ? [text(' ')] : [];
  const below = [...caption, ...between, ...credit];
  if (written.inline) return below.length > 0 ? [...phrases, text(' '), ...below] : phrases;
  return below.length > 0
    ? [paragraph(...phrases), paragraph({ type: 'emphasis', children: below })]
    : [paragraph(...phrases)];
};

const fallbacks: Readonly<Record<ComponentName, Fallback>> = {
  AudioPlayer: (_, { nextMedia }) => nextMedia(),
  YouTube: (_, { nextMedia }) => nextMedia(),
  // Written by the medium around it.
  Chapter: () => [],
  Chapters: ({ get }, { chaptersOf }) => chaptersOf(get('of') ?? ''),
  LegacyImage: (written) =>
    picture(written, legacyImageUrl(written.get('src') ?? ''), inlineMarkdown(written.get('credit') ?? '')),
  Image: (written) =>
    picture(
      written,
      written.get('src') ?? '',
      written.get('credit') ? [text(written.get('credit') ?? '')] : [],
    ),
  Note: ({ get, blocks }, { lang }) => {
    const kind = noteKinds.find((one) => one === get('kind')) ?? 'note';
    return titled(get('title') ?? wordsOf(lang).notes[kind], blocks);
  },
  Box: ({ blocks }) => [quote(...blocks)],
  Ring: ({ get, blocks }) => titled(get('title') ?? '', blocks),
  Highlight: ({ blocks }) => [quote(...blocks)],
  QuoteBlock: ({ get, blocks }) => {
    const cite = inlineMarkdown(get('cite') ?? '');
    return [quote(...blocks, ...(cite.length > 0 ? [paragraph(text('— '), ...cite)] : []))];
  },
  Button: (written) => placed(written, link(written.get('href') ?? '', ...written.phrases)),
  FileLink: (written, { lang }) => {
    const href = written.get('href') ?? '';
    const facts = fileFacts(href, lang, written.get('size'));
    return placed(written, link(href, ...written.phrases), ...(facts ? [text(` (${facts})`)] : []));
  },
  Accordion: ({ get, blocks }) => [
    paragraph(strong(text([get('kicker'), get('title')].filter(Boolean).join(' ')))),
    ...blocks,
  ],
  Tweet: (written, { lang }) => {
    const { get, blocks, phrases, inline } = written;
    const user = get('user') ?? '';
    const href = `https://twitter.com/${encodeURIComponent(user)}/status/${encodeURIComponent(get('id') ?? '')}`;
    const line = link(href, text(wordsOf(lang).media.seePost(user)));
    if (blocks.length > 0 && !inline) return [quote(...blocks, paragraph(line))];
    return placed(written, ...(phrases.length > 0 ? [...phrases, text(' ')] : []), line);
  },
  Embed: ({ get }, { lang }) => {
    const src = get('src') ?? '';
    const host = URL.canParse(src) ? ` (${wordsOf(lang).media.openAt(new URL(src).host)})` : '';
    return [paragraph(link(src, text(get('title') ?? src)), text(host))];
  },
  PolicyCard: ({ get, blocks }) => [
    quote(
      ...(get('kicker') ? [paragraph(text(get('kicker') ?? ''))] : []),
      paragraph(strong(link(get('href') ?? '', text(get('title') ?? '')))),
      ...blocks,
    ),
  ],
  Prompt: ({ get, blocks }) => [
    quote(...(get('intro') ? [paragraph(text(get('intro') ?? ''))] : []), ...blocks),
  ],
  Anchor: () => [],
};

function asPhrases(node: Nodes): PhrasingContent[] {
  if (node.type === 'paragraph') return node.children;
  return isPhrasing(node) ? [node] : [];
}

function asBlock(node: Nodes): BlockContent[] {
  if (isPhrasing(node)) return [paragraph(node)];
  return isBlock(node) ? [node] : [];
}

const BLOCKS = new Set<Nodes['type']>([
  'blockquote',
  'code',
  'heading',
  'html',
  'list',
  'math',
  'mdxJsxFlowElement',
  'paragraph',
  'table',
  'thematicBreak',
]);
const PHRASES = new Set<Nodes['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'inlineMath',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'strong',
  'text',
]);
const isBlock = (node: Nodes): node is BlockContent => BLOCKS.has(node.type);
const isPhrasing = (node: Nodes): node is PhrasingContent => PHRASES.has(node.type);
