import type { Metadata } from 'next';
import { type PageFacts, pageMetadata } from './page-metadata';

interface Told extends Pick<PageFacts, 'title' | 'path' | 'lang' | 'image'> {
  readonly summary?: string;
  readonly deck?: string;
  /** Whether it is only shown before it is published. */
  readonly preview?: string;
}

/** What is told about a document that is no post: an event, an entry of a directory. */
export const textMetadata = ({ title, path, lang, image, summary, deck, preview }: Told): Metadata =>
  pageMetadata({
    title,
    description: summary ?? deck,
    path,
    lang,
    image,
    card: path,
    hidden: preview !== undefined,
  });
