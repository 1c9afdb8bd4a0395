/** Places in a body that its own links lead to. */
import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { decodePart } from '@/lib/percent-encoding';
import { anchorId } from '../elements/handler';

/**
 * Ids that links of a body lead to and that will exist. A heading answers to the id that the site gives it; where a
 * link spells it otherwise (`#Accessibility`), the heading gets that id as an anchor of its own.
 */
export function reachableTargets(html: Root): ReadonlySet<string> {
  const wanted = new Set<string>();
  const ids = new Set<string>();
  const headings: { node: Element; slug: string }[] = [];
  const slugger = new GithubSlugger();
  visit(html, 'element', (node) => {
    for (const name of ['id', 'name']) {
      const id = anchorId(typeof node.properties[name] === 'string' ? node.properties[name] : undefined);
      if (id) ids.add(id);
    }
    const { href } = node.properties;
    if (typeof href === 'string' && href.startsWith('#')) wanted.add(fragmentId(href) ?? '');
    if (/^h[1-6]$/.test(node.tagName))
      headings.push({ node, slug: slugger.slug(toText(node).trim() || 'section') });
  });
  for (const { node, slug } of headings) if (node.properties.id === slug) delete node.properties.id;
  const slugs = new Set(headings.map(({ slug }) => slug));
  for (const id of wanted) {
    if (!id || ids.has(id) || slugs.has(id)) continue;
    const near =
      folded(id) !== '' &&
      headings.find(({ node, slug }) => node.properties.id === undefined && folded(slug) === folded(id));
    if (!near) continue;
    near.node.properties.id = id;
    ids.add(id);
  }
  return new Set([...wanted].filter((id) => ids.has(id) || slugs.has(id)));
}

/** The id that `#…` names, in the form in which it is kept. */
export const fragmentId = (href: string): string | undefined => anchorId(decodePart(href.slice(1)));

/** Ids of headings by their words, for links whose own target is gone; words that two headings share are left out. */
export function headingsByWords(html: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  const slugger = new GithubSlugger();
  visit(html, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    const words = toText(node).trim();
    const key = folded(words);
    if (found.has(key)) shared.add(key);
    found.set(key, slugger.slug(words || 'section'));
  });
  for (const key of ['', ...shared]) found.delete(key);
  return found;
}

/** What ids have in common that a person would take for the same: letters without their accents, and digits. */
export const folded = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
