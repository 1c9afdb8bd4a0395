import type { Metadata } from 'next';
import { capitalized } from '@/lib/capitalized';
import { formatMonth } from '@/lib/dates';
import { site } from '@/lib/site';
import { monthPath, yearPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { listMetadata } from './list-metadata';

/** What is told about the page of a year: `2015`. */
export const yearMetadata = (year: string): Metadata =>
  listMetadata({
    title: year,
    about: wordsOf(site.language).lists.about.period(year),
    path: yearPath(year),
  });

/** What is told about a page of a month; `page` counts from 1. */
export function monthMetadata({
  year,
  month,
  page,
}: Readonly<Record<'year' | 'month' | 'page', string>>): Metadata {
  const name = formatMonth(`${year}-${month}`, site.language);
  return listMetadata({
    title: capitalized(name, site.language),
    about: wordsOf(site.language).lists.about.period(name),
    page,
    path: monthPath(year, month, Number(page)),
  });
}
