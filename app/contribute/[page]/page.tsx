import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuideContents } from '@/components/site/guide-contents';
import { pageMetadata } from '@/components/site/page-metadata';
import { PlainPage } from '@/components/site/plain-page';
import { guidePage } from '@/lib/guide';
import { guidePath, guideSlugs } from '@/lib/guide/pages';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';

export const dynamicParams = false;

interface Props {
  params: Promise<{ page: string }>;
}

export function generateStaticParams() {
  return guideSlugs().map((page) => ({ page }));
}

async function find({ params }: Props) {
  const { page } = await params;
  const slug = guideSlugs().find((candidate) => candidate === page) ?? notFound();
  return guidePage(slug);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, summary, path, lang } = await find(props);
  return pageMetadata({ title, description: summary, path, lang });
}

export default async function GuidePage(props: Props) {
  const page = await find(props);
  return (
    <PlainPage
      page={page}
      crumbs={[{ title: wordsOf(page.lang ?? site.language).guide.title, path: guidePath() }]}
      generated
    >
      <GuideContents current={page.slug} lang={page.lang} />
    </PlainPage>
  );
}
