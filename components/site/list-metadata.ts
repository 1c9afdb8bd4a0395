import type { Metadata } from 'next';
import { site } from '@/lib/site';
import { wordsOf } from '@/lib/words';
import { type PageFacts, pageMetadata } from './page-metadata';

/**
 * What is told about a page of a list; the second page and those after it say which they are.
 *
 * @param about what the list holds, without a full stop
 * @param page from its address
 */
export function listMetadata({
  title,
  about,
  page = '1',
  ...facts
}: Omit<PageFacts, 'description'> & {
  readonly title: string;
  readonly about: string;
  readonly page?: string;
}): Metadata {
  const { furtherTitle, furtherDescription } = wordsOf(site.language).lists;
  return page === '1'
    ? pageMetadata({ ...facts, title, description: `${about}.` })
    : pageMetadata({
        ...facts,
        title: furtherTitle(title, page),
        description: furtherDescription(about, page),
      });
}
