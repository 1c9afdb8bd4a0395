/**
 * Prepares a checked body for rendering. Components cannot see where they stand, so the tree tells them: media and
 * pictures are numbered, elements inside a sentence are marked, captions in Markdown become children, headings get
 * their ids, and headings of components the level of their place. The vocabulary keeps authors from writing these attributes themselves.
 */

import type { Image, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { findHeadings } from '@/lib/content/headings';
import { inlineMarkdown } from '@/lib/content/inline-markdown';
import { attributeText, isJsx, type JsxElement } from '@/lib/content/mdx';
import { isMedia } from '@/lib/content/outline';
import { type Attribute, isComponentName, vocabulary } from '@/lib/content/vocabulary';
import { addressName } from '@/lib/urls';
import { linkToItself } from './link-to-itself';

/** A remark plugin, to run before typographic quotes are set. */
export function annotate() {
  return (tree: Root): void => {
    prepareHeadings(tree);
    let media = 0;
    let pictures = 0;
    // The title of the page is level 1.
    let level = 1;
    visit(tree, (node) => {
      level = placeHeading(node, level);
      if (node.type === 'image' && ++pictures === 1) markFirst(node);
      if (node.type === 'link' && isSilent(node.children))
        node.data = {
          ...node.data,
          hProperties: { ...node.data?.hProperties, ariaLabel: addressName(node.url) },
        };
      if (!isJsx(node)) return;
      if (isMedia(node)) setAttribute(node, 'number', String(++media));
      if (isPicture(node) && ++pictures === 1) setAttribute(node, 'first', '');
      if (isComponentName(node.name ?? '') && node.type === 'mdxJsxTextElement')
        setAttribute(node, 'inline', '');
      if (node.name === 'a') nameLink(node);
      if (node.name === 'Note' || node.name === 'Ring')
        setAttribute(node, 'level', String(Math.min(level + 1, 6)));
      liftMarkdown(node);
      nameForReact(node);
      allowMapping(node);
    });
  };
}

/**
 * A heading that skips a level, as old posts have them, keeps its element and says by `aria-level` where it stands.
 *
 * @param before level of the heading before it
 * @returns the level at this place: of this heading, or `before`
 */
function placeHeading(node: Nodes, before: number): number {
  const own = headingLevel(node);
  if (own === undefined) return before;
  const level = Math.min(own, before + 1);
  if (level === own) return own;
  if (isJsx(node)) setAttribute(node, 'aria-level', String(level));
  else if (node.type === 'heading')
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ariaLevel: String(level) } };
  return level;
}

/** A link around pictures without words is read as where it leads; otherwise by the whole address, letter for letter. */
function nameLink(node: JsxElement): void {
  const href = attributeText(node, 'href');
  if (href && isSilent(node.children) && attributeText(node, 'aria-label') === undefined)
    setAttribute(node, 'aria-label', addressName(href));
}

/** Whether nodes say nothing to those who listen: pictures with an empty alternative text, and spaces. */
const isSilent = (nodes: readonly Nodes[]): boolean =>
  nodes.length > 0 &&
  nodes.every((node) => {
    if (node.type === 'image') return !node.alt;
    if (isJsx(node) && isPicture(node)) return !attributeText(node, 'alt');
    return node.type === 'text' ? node.value.trim() === '' : 'children' in node && isSilent(node.children);
  });

/** `2` for a heading of the second level, Markdown's or HTML's. */
function headingLevel(node: Nodes): number | undefined {
  if (node.type === 'heading') return node.depth;
  const match = isJsx(node) ? /^h([1-6])$/.exec(node.name ?? '') : null;
  return match ? Number(match[1]) : undefined;
}

const isPicture = (node: JsxElement): boolean =>
  node.name === 'LegacyImage' || node.name === 'Image' || node.name === 'img';

function prepareHeadings(tree: Root): void {
  for (const { node, heading } of findHeadings(tree)) {
    if (!isJsx(node))
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: heading.id } };
    else if (attributeText(node, 'id') === undefined) setAttribute(node, 'id', heading.id);
    if (heading.text !== '') linkToItself(node, heading.id);
  }
}

function setAttribute(node: JsxElement, name: string, value: string): void {
  node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/** The first picture is not loaded lazily: it is often what a reader sees first. */
function markFirst(node: Image): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, first: '' } };
}

const TAGS: Readonly<Record<string, string>> = { cite: 'cite', credit: 'small' };

/** Attributes that hold Markdown (`caption`, `cite`) become the last child: a component never takes markup as text. */
function liftMarkdown(node: JsxElement): void {
  if (!node.name || !isComponentName(node.name)) return;
  const known: Readonly<Record<string, Attribute>> = vocabulary[node.name].attributes;
  for (const [name, attribute] of Object.entries(known)) {
    if (attribute.kind !== 'markdown') continue;
    const text = attributeText(node, name);
    node.attributes = node.attributes.filter((one) => one.type !== 'mdxJsxAttribute' || one.name !== name);
    if (!text) continue;
    const captionTag = node.type === 'mdxJsxTextElement' ? 'span' : 'figcaption';
    const lifted = element(TAGS[name] ?? captionTag, inlineMarkdown(text));
    const children: Nodes[] = node.children;
    const last = children.at(-1);
    // A figure ends with its caption: a credit is a part of it.
    if (name !== 'credit') children.push(lifted);
    else if (last?.type === 'mdxJsxTextElement' && last.name === captionTag)
      last.children.push({ type: 'text', value: ' ' }, lifted);
    else children.push(element(captionTag, [lifted]));
  }
}

const element = (name: string, children: PhrasingContent[]): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [],
  children,
});

/** HTML that an author wrote is treated as Markdown's: links marked, pictures lazy, tables scrollable. */
function allowMapping(node: JsxElement): void {
  if (node.data && /^(?:a|img|table|h[1-6])$/.test(node.name ?? ''))
    Reflect.deleteProperty(node.data, '_mdxExplicitJsx');
}

/** Attributes of HTML that React calls otherwise; under their own names it warns, in development, at every one. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  colspan: 'colSpan',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
  rowspan: 'rowSpan',
};

/** Gives the attributes of HTML elements the names that React has for them, and says that a switch is on as React does. */
function nameForReact(node: JsxElement): void {
  if (!node.name || isComponentName(node.name)) return;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    // In HTML `open=""` is `open`; React would leave it out.
    if (/^(?:open|reversed)$/.test(attribute.name)) attribute.value = null;
    attribute.name = REACT_NAMES[attribute.name] ?? attribute.name;
  }
}
