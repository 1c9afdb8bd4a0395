/**
 * What bodies are written in, besides CommonMark and MDX. One list: the content check, the page and its plain forms read a
 * body with it, so that none of them sees another text than the others.
 */
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import type { Extension } from 'micromark-util-types';
import { site } from '../../site';
import { mathNodes, mathSyntax } from './math';

interface Extensions {
  /** What the parser reads. */
  readonly syntax: readonly Extension[];
  /** What the tree is made of. */
  readonly nodes: readonly (FromMarkdown | FromMarkdown[])[];
}

const usual: Extensions = { syntax: [gfm(), cjkFriendlyExtension()], nodes: [gfmFromMarkdown()] };

const withMath: Extensions = {
  syntax: [...usual.syntax, mathSyntax()],
  nodes: [...usual.nodes, mathNodes()],
};

/** The extensions that the publication’s settings ask for. */
export const extensions = (): Extensions => (site.math ? withMath : usual);
