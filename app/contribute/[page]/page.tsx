import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ManualContents } from '@/components/site/manual-contents';
import { pageMetadata } from '@/components/site/page-metadata';
import { PlainPage } from '@/components/site/plain-page';
import { manualPage } from '@/lib/manual';
import { manualPath, manualSlugs } from '@/lib/manual/pages';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';

export const dynamicParams = false;

interface Props {
  params: Promise<{ page: string }>;
}

export function generateStaticParams() {
  return manualSlugs().map((page) => ({ page }));
}

async function find({ params }: Props) {
  const { page } = await params;
  const slug = manualSlugs().find((candidate) => candidate === page) ?? notFound();
  return manualPage(slug);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, summary, path, lang } = await find(props);
  return pageMetadata({ title, description: summary, path, lang });
}

export default async function ManualPage(props: Props) {
  const page = await find(props);
  return (
    <PlainPage
      page={page}
      crumbs={[{ title: wordsOf(page.lang ?? site.language).manual.title, path: manualPath() }]}
      generated
    >
      <ManualContents current={page.slug} lang={page.lang} />
    </PlainPage>
  );
}
