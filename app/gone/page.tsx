import type { Metadata } from 'next';
import { GonePage } from '@/components/site/gone-page';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';

/** A template: publishing puts it at every address that is gone for good, and none of it at this one. */
export const generateMetadata = (): Metadata => ({
  title: `${wordsOf(site.language).errors.removed.name} | ${site.name}`,
  robots: { index: false },
});

export default async function Gone() {
  return <GonePage content={await getContent()} />;
}
