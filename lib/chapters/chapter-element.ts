import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Chapter } from '../content/types';
import { formatClock } from '../time';

/** A chapter as an author writes it: `<Chapter at="3:10">Budget</Chapter>`. */
export const chapterElement = ({ at, title }: Chapter): string =>
  `<Chapter at="${formatClock(at)}">${asMarkdown(title)}</Chapter>`;

/** Text as Markdown that reads back as the same text. */
const asMarkdown = (text: string): string =>
  toMarkdown(
    { type: 'paragraph', children: [{ type: 'text', value: text }] },
    { extensions: [gfmToMarkdown(), mdxToMarkdown()] },
  ).trim();
