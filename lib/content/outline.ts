/** What a body holds, read once from its tree: headings, media with chapters, pictures, links, words. */
import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isStyled } from '../code/fence';
import { parseClock } from '../time';
import { transcriptId } from '../transcripts/turn-ids';
import { legacyImageUrl, momentId } from '../urls';
import { isOtherId } from './body-ids';
import { findHeadings } from './headings';
import { attributeText, isJsx, type JsxElement } from './mdx';
import { mediumName } from './medium-name';
import type { Audio, Chapter, Media, Outline, Picture, Video } from './types';

export const EMPTY_OUTLINE: Outline = {
  headings: [],
  media: [],
  embeds: 0,
  components: [],
  hasCode: false,
  hasFormulas: false,
  pictures: [],
  links: [],
  anchors: [],
  text: '',
  words: 0,
};

/** Reads the outline of a checked body. */
export function outlineOf(tree: Root): Outline {
  const found: Media[] = [];
  const listed = new Set<string>();
  const pictures: Picture[] = [];
  const links: string[] = [];
  const anchors = new Set<string>();
  const components = new Set<string>();
  let embeds = 0;
  let hasCode = false;
  let hasFormulas = false;
  const headings = findHeadings(tree).map(({ heading }) => heading);
  for (const heading of headings) anchors.add(heading.id);

  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push(node.url);
    else if (node.type === 'code') hasCode ||= isStyled(node);
    else if (node.type === 'math' || node.type === 'inlineMath') hasFormulas = true;
    else if (node.type === 'image') pictures.push({ src: node.url, alt: node.alt ?? '' });
    else if (isJsx(node)) {
      readElement(node, found, pictures, links);
      if (node.name === 'Chapters') listed.add(attributeText(node, 'of') ?? '');
      if (node.name === 'Embed') embeds += 1;
      if (/^[A-Z]/.test(node.name ?? '')) components.add(node.name ?? '');
      const id = attributeText(node, 'id');
      if (id && !isOtherId(node)) anchors.add(id);
    }
  });
  const media = withLists(found, listed);
  media.forEach((item, index) => {
    for (const chapter of item.chapters) anchors.add(momentId(index + 1, chapter.at));
    if (item.transcript?.startsWith('/')) anchors.add(transcriptId(index + 1));
  });
  const text = runningText(tree);
  return {
    headings,
    media,
    embeds,
    components: [...components],
    hasCode,
    hasFormulas,
    pictures,
    links,
    anchors: [...anchors],
    text,
    words: countWords(text),
  };
}

/** Notes which media have the list of their chapters elsewhere; the first of two under one name. */
const withLists = (media: readonly Media[], listed: ReadonlySet<string>): Media[] =>
  media.map((medium, index) =>
    listed.has(mediumName(medium)) &&
    media.findIndex((other) => mediumName(other) === mediumName(medium)) === index
      ? { ...medium, chaptersElsewhere: true }
      : medium,
  );

/** Whether an element is a recording or a video; their order in the body numbers them. */
export const isMedia = (node: Nodes): node is JsxElement =>
  isJsx(node) && (node.name === 'AudioPlayer' || node.name === 'YouTube');

function readElement(node: JsxElement, media: Media[], pictures: Picture[], links: string[]): void {
  const get = (name: string) => attributeText(node, name);
  switch (node.name) {
    case 'AudioPlayer':
      media.push(readAudio(node));
      break;
    case 'YouTube':
      media.push(readVideo(node));
      break;
    case 'LegacyImage':
      pictures.push({ src: legacyImageUrl(get('src') ?? ''), alt: get('alt') ?? '' });
      break;
    case 'Image':
    case 'img':
      pictures.push({ src: get('src') ?? '', alt: get('alt') ?? '' });
      break;
  }
  const href = get('href');
  if (href) links.push(href);
}

function readAudio(node: JsxElement): Audio {
  const get = (name: string) => attributeText(node, name) || undefined;
  return {
    kind: 'audio',
    src: get('src') ?? '',
    title: get('title') ?? '',
    chapters: readChapters(node),
    size: get('size'),
    durationSeconds: seconds(get('duration')),
    type: get('type'),
    transcript: get('transcript'),
    transcriptNote: get('transcriptNote'),
    poster: get('poster'),
  };
}

function readVideo(node: JsxElement): Video {
  const get = (name: string) => attributeText(node, name) || undefined;
  return {
    kind: 'video',
    id: get('id') ?? '',
    title: get('title') ?? '',
    chapters: readChapters(node),
    startSeconds: seconds(get('start')),
    durationSeconds: seconds(get('duration')),
    uploaded: get('uploaded'),
    poster: get('poster'),
    transcript: get('transcript'),
    transcriptNote: get('transcriptNote'),
  };
}

const seconds = (clock: string | undefined): number | undefined =>
  clock === undefined ? undefined : parseClock(clock);

function readChapters(media: JsxElement): Chapter[] {
  const chapters: Chapter[] = [];
  visit(media, (node) => {
    if (!isJsx(node) || node.name !== 'Chapter') return;
    const at = parseClock(attributeText(node, 'at') ?? '');
    if (at !== undefined) chapters.push({ at, title: plainText(node).replace(/\s+/g, ' ').trim() });
  });
  return chapters;
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'code',
  'math',
  'mdxJsxFlowElement',
  'blockquote',
  'footnoteDefinition',
]);

const TEXTS = new Set(['text', 'inlineCode', 'code', 'math', 'inlineMath']);

/** The words a reader reads, blocks separated by a line break, without alternative texts. */
function runningText(tree: Root): string {
  let text = '';
  visit(tree, (node) => {
    if (
      BLOCKS.has(node.type) ||
      (isJsx(node) &&
        /^(?:Chapter|p|li|td|th|h\d|br|div|dt|dd|figcaption|caption|summary)$/.test(node.name ?? ''))
    ) {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
    }
    if (TEXTS.has(node.type) && 'value' in node) text += node.value;
    else if (node.type === 'break') text += '\n';
  });
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Words are runs of letters, digits and apostrophes. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}
