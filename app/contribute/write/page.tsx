import type { Metadata } from 'next';
import { pageMetadata } from '@/components/site/page-metadata';
import { WritePage } from '@/components/site/write-page';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { writePath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

export function generateMetadata(): Metadata {
  const { title, description } = wordsOf(site.language).writePage;
  // A tool: who searches for what is written about finds nothing here.
  return pageMetadata({ title, description, path: writePath(), hidden: true });
}

export default async function Write() {
  return <WritePage content={await getContent()} />;
}
