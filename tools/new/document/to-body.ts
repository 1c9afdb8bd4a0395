/** A Word document as the body of a post. */
import type { Element, Nodes as HastNodes } from 'hast';
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findHeadings } from '@/lib/content/headings.ts';
import { fromHtml } from '@/lib/documents/from-html.ts';
import { numberLists } from '@/lib/documents/list-numbers.ts';
import type { WordDocument, WordPicture } from '@/lib/documents/read-word.ts';
import { mediaFile, type PlannedFile } from '../planned-file.ts';
import { cleanLinks } from './clean-links.ts';
import { breakInCells, htmlTable, isPhrase, isPlainTable } from './html-table.ts';
import { print } from './print.ts';
import { tidyText } from './tidy-text.ts';

export interface DocumentBody {
  /** The document's title, where it starts with one. */
  readonly title?: string;
  /** MDX. */
  readonly body: string;
  /** Its pictures, as files below public/media. */
  readonly files: readonly PlannedFile[];
  readonly warnings: readonly string[];
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/**
 * Converts a document. Headings start at level 2, because the title of the page is level 1; pictures become `Image`
 * with files named after the post.
 *
 * @param name file name of the pictures, without number and extension
 */
export function toBody(document: WordDocument, name: string): DocumentBody {
  const html = fromHtml(document.html);
  const noteTexts = takeFootnotes(html);
  numberLists(html);
  const links = cleanLinks(html);
  const tableWarnings = headTables(html);
  const headings = new Map<number, Heading>();
  const root = toTree(html, headings);
  const title = takeTitle(root);
  const pictures = placePictures(root, document.pictures, name);
  addFootnotes(root, noteTexts);
  tidyText(root);
  levelHeadings(root);
  leadToHeadings(root, links.bookmarks, headings);
  const warnings = [...document.warnings, ...links.warnings, ...tableWarnings, ...pictures.warnings];
  return { title, body: print(root), files: pictures.files, warnings };
}

/** The tree of Markdown; `headings` keeps its headings by their numbers. */
function toTree(html: HastNodes, headings?: Map<number, Heading>): Root {
  const element = (state: State, node: Element): PhrasingContent | PhrasingContent[] => {
    const children = state.all(node).filter((child) => isPhrase(child));
    // Word sets the number of a note high; Markdown does so by itself.
    if (children.every((child) => child.type === 'link' && /^#(?:foot|end)note-/.test(child.url)))
      return children;
    return { type: 'mdxJsxTextElement', name: node.tagName, attributes: [], children };
  };
  const heading = (state: State, node: Element): Heading => {
    const made = defaultHandlers.h1(state, node);
    headings?.set(Number(node.properties.dataHeading), made);
    return made;
  };
  const levels = Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading]));
  const tree = toMdast(html, {
    handlers: {
      ...levels,
      u: (state, node) => state.all(node),
      sup: element,
      sub: element,
      table: (state, node) => {
        if (!isPlainTable(node)) return htmlTable(node);
        breakInCells(node);
        return defaultHandlers.table(state, node);
      },
    },
  });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** The heading that opens a document is its title. */
function takeTitle(root: Root): string | undefined {
  const [first] = root.children;
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  root.children.shift();
  return plainText(first).replace(/\s+/g, ' ').trim() || undefined;
}

/** Headings start at level 2, and none skips a level; empty ones, which only made room, are left out. */
function levelHeadings(root: Root): void {
  root.children = root.children.filter((node) => node.type !== 'heading' || plainText(node).trim() !== '');
  const open: number[] = [];
  visit(root, 'heading', (node) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= node.depth) open.pop();
    open.push(node.depth);
    node.depth = depthOf(open.length + 1);
    // Word marks headings as bold on top of their style.
    node.children = node.children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
  });
}

/** Gives cross-references the ids of their headings; where there is none, their words stay. */
function leadToHeadings(
  root: Root,
  bookmarks: ReadonlyMap<string, number>,
  headings: ReadonlyMap<number, Heading>,
): void {
  const ids = new Map(findHeadings(root).map(({ node, heading }) => [node, heading.id]));
  visit(root, 'link', (node, index, parent) => {
    if (!node.url.startsWith('#') || !parent || index === undefined) return;
    const heading = headings.get(bookmarks.get(node.url.slice(1)) ?? 0);
    const id = heading && ids.get(heading);
    if (id !== undefined) node.url = `#${id}`;
    else parent.children.splice(index, 1, ...node.children);
  });
}

function depthOf(level: number): 2 | 3 | 4 | 5 | 6 {
  return level <= 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6;
}

function placePictures(
  root: Root,
  pictures: readonly WordPicture[],
  name: string,
): { files: PlannedFile[]; warnings: string[] } {
  const files: PlannedFile[] = [];
  const warnings: string[] = [];
  visit(root, 'image', (node, index, parent) => {
    const number = Number(/^picture:(\d+)$/.exec(node.url)?.[1]);
    const picture = pictures[number - 1];
    if (!picture || !parent || index === undefined) return;
    const extension = EXTENSIONS[picture.type];
    const alt = node.alt?.replace(/\s+/g, ' ').trim() ?? '';
    if (!extension) {
      warnings.push(
        `Picture ${number} is of a kind that browsers do not show (${picture.type}); it was left out.`,
      );
      replace(parent.children, index, { type: 'text', value: alt });
      return;
    }
    const file = mediaFile(`${name}-${number}.${extension}`, picture.bytes);
    files.push(file);
    if (alt === '')
      warnings.push(
        `Picture ${number} has no description. Write what it shows into alt="" of ${file.address}.`,
      );
    replace(parent.children, index, {
      type: 'mdxJsxTextElement',
      name: 'Image',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'src', value: file.address },
        { type: 'mdxJsxAttribute', name: 'alt', value: alt },
      ],
      children: [],
    });
  });
  root.children = root.children.map(unwrapPicture);
  return { files, warnings };
}

function replace(children: Nodes[], index: number, node: PhrasingContent): void {
  children.splice(index, 1, node);
}

/** A picture alone in its paragraph stands between blank lines, as a figure. */
function unwrapPicture(node: RootContent): RootContent {
  const [only, second] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'mdxJsxTextElement' || second) return node;
  return { type: 'mdxJsxFlowElement', name: only.name, attributes: only.attributes, children: [] };
}

/** A table of this site has a first row that names its columns; Word seldom says which row that is. */
function headTables(root: HastNodes): string[] {
  const warnings: string[] = [];
  let number = 0;
  visit(root, 'element', (table) => {
    if (table.tagName !== 'table') return;
    number += 1;
    let heads = 0;
    const firstCells: Element[] = [];
    visit(table, 'element', (row) => {
      if (row.tagName !== 'tr') return;
      const cells = row.children.filter((cell) => cell.type === 'element');
      heads += cells.filter(({ tagName }) => tagName === 'th').length;
      if (firstCells.length === 0) firstCells.push(...cells);
    });
    if (heads > 0) return;
    for (const cell of firstCells) cell.tagName = 'th';
    warnings.push(`The first row of table ${number} now names its columns; see whether it does.`);
  });
  return warnings;
}

/** mammoth writes footnotes as a list of its own at the end (`<li id="footnote-2">`); cuts it out of the tree. */
function takeFootnotes(root: HastNodes): Map<string, Element> {
  const notes = new Map<string, Element>();
  if (root.type !== 'root') return notes;
  root.children = root.children.filter((child) => {
    if (child.type !== 'element' || child.tagName !== 'ol') return true;
    const items = child.children.filter((item) => item.type === 'element');
    const isNotes =
      items.length > 0 && items.every((item) => /^(?:foot|end)note-/.test(String(item.properties.id)));
    if (isNotes) for (const item of items) notes.set(String(item.properties.id), item);
    return !isNotes;
  });
  return notes;
}

/** Turns links to `#footnote-2` into Markdown footnotes and appends their texts. */
function addFootnotes(root: Root, notes: ReadonlyMap<string, Element>): void {
  const used: string[] = [];
  visit(root, 'link', (node, index, parent) => {
    const id = node.url.replace(/^#/, '');
    if (!notes.has(id) || !parent || index === undefined) return;
    if (!used.includes(id)) used.push(id);
    parent.children.splice(index, 1, { type: 'footnoteReference', identifier: String(used.indexOf(id) + 1) });
  });
  used.forEach((id, at) => {
    const note = notes.get(id);
    if (!note) return;
    root.children.push({
      type: 'footnoteDefinition',
      identifier: String(at + 1),
      children: noteContent(note),
    });
  });
}

/** The paragraphs of a note, without the arrow that leads back. */
function noteContent(note: Element): FootnoteDefinition['children'] {
  const { children } = toTree({ type: 'root', children: note.children });
  visit({ type: 'root', children } satisfies Root, 'link', (node, index, parent) => {
    if (plainText(node) === '↑' && parent && index !== undefined) parent.children.splice(index, 1);
  });
  return children.filter((node) => node.type === 'paragraph' || node.type === 'list');
}
