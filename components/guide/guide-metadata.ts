import type { Metadata } from 'next';
import { pageMetadata } from '@/components/site/page-metadata';
import { interfaceLanguage } from '@/lib/interface-language';
import type { Guide } from '@/lib/kinds/guide';
import { guidePrintPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

/** What is told about a guide on one page: that the guide is the page to be found. */
export function wholeGuideMetadata({ title, summary, deck, path, lang, image }: Guide): Metadata {
  const { printed } = wordsOf(interfaceLanguage(lang)).guides;
  return pageMetadata({
    title: `${title} (${printed})`,
    description: summary ?? deck,
    path: guidePrintPath(path),
    canonical: path,
    lang,
    image,
    card: path,
    hidden: true,
  });
}
