import { notFound } from 'next/navigation';
import { getContent } from '@/lib/content';
import { textFile } from '@/lib/file-response';
import { sitemapParts } from '@/lib/sitemap/pages';
import { sitemap } from '@/lib/sitemap/sitemap-xml';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  return sitemapParts(await getContent()).map(({ name }) => ({ part: `${name}.xml` }));
}

export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const { part: file } = await params;
  const parts = sitemapParts(await getContent());
  return textFile(sitemap(parts.find(({ name }) => `${name}.xml` === file) ?? notFound()), 'xml');
}
