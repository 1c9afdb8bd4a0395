/** Every address that a body names, with its place: links, pictures, recordings, transcripts. */
import type { Nodes } from 'mdast';
import type { Document, Reference } from './document';
import { inlineLinks } from './inline-markdown';
import { isJsx, type JsxElement } from './mdx';
import type { AttributeKind } from './vocabulary';
import { type Attribute, isComponentName, vocabulary } from './vocabulary';

/** Reads the references of a document, in their order. */
export function referencesOf(document: Document): Reference[] {
  const found: Reference[] = [];
  const add = (href: string, kind: Reference['kind'], node: { position?: Nodes['position'] }): void => {
    const start = document.offsetOf(node.position?.start.offset ?? 0);
    const end = document.offsetOf(node.position?.end.offset ?? 0);
    const span = document.isSound ? only(document.text, href, start, end) : undefined;
    found.push({ href, kind, ...document.places.at(start), ...(span ? { span } : {}) });
  };
  for (const { node } of document.nodes) {
    if (node.type === 'link' || node.type === 'definition') add(node.url, 'link', node);
    else if (node.type === 'image') add(node.url, 'image', node);
    else if (isJsx(node)) addElement(node, add);
  }
  return found;
}

/** Where an address stands between two offsets; nothing where it stands there twice or in another spelling. */
function only(text: string, href: string, from: number, to: number): Reference['span'] {
  if (href === '') return undefined;
  // From the end: the words of a link may be its address too.
  const start = text.lastIndexOf(href, to - href.length);
  return start >= from ? { start, end: start + href.length } : undefined;
}

const KINDS: Partial<Record<AttributeKind, Reference['kind']>> = {
  address: 'link',
  media: 'media',
  picture: 'image',
  transcript: 'transcript',
};

type Add = (href: string, kind: Reference['kind'], node: { position?: Nodes['position'] }) => void;

function addElement(node: JsxElement, add: Add): void {
  const name = node.name ?? '';
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    const kind = kindOf(name, attribute.name);
    if (kind) add(attribute.value, kind, attribute);
    if (attributeKind(name, attribute.name) !== 'markdown') continue;
    for (const { href, isPicture } of inlineLinks(attribute.value))
      add(href, isPicture ? 'image' : 'link', attribute);
  }
}

function attributeKind(element: string, attribute: string): AttributeKind | undefined {
  if (!isComponentName(element)) return undefined;
  const known: Readonly<Record<string, Attribute>> = vocabulary[element].attributes;
  return Object.hasOwn(known, attribute) ? known[attribute]?.kind : undefined;
}

function kindOf(element: string, attribute: string): Reference['kind'] | undefined {
  if (isComponentName(element)) {
    if (element === 'FileLink' && attribute === 'href') return 'file';
    const kind = attributeKind(element, attribute);
    return kind && KINDS[kind];
  }
  if (attribute === 'href' || attribute === 'cite') return 'link';
  return attribute === 'src' ? 'image' : undefined;
}
