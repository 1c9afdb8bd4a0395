import type { Metadata } from 'next';
import { ManualContents } from '@/components/site/manual-contents';
import { pageMetadata } from '@/components/site/page-metadata';
import { PlainPage } from '@/components/site/plain-page';
import { getContent } from '@/lib/content';
import { manualFrontPage } from '@/lib/manual';
import { MANUAL_PAGE } from '@/lib/manual/pages';

/** The publication's own page about contributing, where it has one. */
async function find() {
  const { pages } = await getContent();
  return pages.find(({ slug }) => slug === MANUAL_PAGE) ?? manualFrontPage();
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, summary, deck, path, lang } = await find();
  return pageMetadata({ title, description: summary ?? deck, path, lang });
}

export default async function ContributePage() {
  const page = await find();
  return (
    <PlainPage page={page} generated={page.file.startsWith('manual/')}>
      <ManualContents />
    </PlainPage>
  );
}
