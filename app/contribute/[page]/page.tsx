import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GuideContents } from '@/components/site/guide-contents';
import { pageMetadata } from '@/components/site/page-metadata';
import { PlainPage } from '@/components/site/plain-page';
import { guidePage } from '@/lib/guide';
import { guidePath, guideSlugs } from '@/lib/guide/pages';

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
  const { title, summary, path } = await find(props);
  return pageMetadata({ title, description: summary, path });
}

export default async function GuidePage(props: Props) {
  const page = await find(props);
  return (
    <PlainPage page={page} crumbs={[{ title: 'Contribute', path: guidePath() }]} generated>
      <GuideContents current={page.slug} />
    </PlainPage>
  );
}
