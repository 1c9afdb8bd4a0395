import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/site/not-found-page';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';
import { Document, documentMetadata, documentViewport } from './document';
import './globals.css';

export const generateMetadata = (): Metadata => ({
  ...documentMetadata(),
  title: `${wordsOf(site.language).errors.notFound.name} | ${site.name}`,
  robots: { index: false },
});

export const generateViewport = documentViewport;

/** In place of `not-found.tsx`, which Next renders into the payload of every page of the site. */
export default async function GlobalNotFound() {
  return (
    <Document>
      <NotFoundPage content={await getContent()} />
    </Document>
  );
}
