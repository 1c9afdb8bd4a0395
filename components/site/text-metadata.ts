import type { Metadata } from 'next';
import type { ApiDocument } from '@/lib/kinds/documents';
import { pageMetadata, twinLinks } from './page-metadata';

type Told = Pick<ApiDocument, 'title' | 'path' | 'lang' | 'image' | 'summary' | 'deck' | 'preview'>;

/** What is told about a document that is no post: an event, an entry of a directory, a page of a guide. */
export const textMetadata = ({ title, path, lang, image, summary, deck, preview }: Told): Metadata =>
  pageMetadata({
    title,
    description: summary ?? deck,
    path,
    lang,
    image,
    card: path,
    feeds: twinLinks(title, path),
    hidden: preview !== undefined,
  });
