/** What a page of the old site becomes, where that is no post. */
import { type DirectoryKind, directoryOf } from '@/lib/kinds';
import { parseDate } from '@/lib/parse-date';
import { lowerKeys } from '../front-matter/lower-keys';
import { asText } from '../front-matter/value';
import { isLonePage } from './lone-page';
import { isSectionPage, sectionOf } from './page-name';
import type { SourceFile } from './types';

/** A kind of content that sections of the old site become, besides posts. */
export type OtherKind = DirectoryKind | 'guidePage' | 'event' | 'page';

const EVENT_SECTIONS: readonly string[] = ['events', 'event'];

/** Keys, in lower case, that say when an event starts; the first that a page has counts. */
export const START_KEYS: readonly string[] = [
  ...['start_date', 'startdate', 'date_start', 'event_start', 'event_date', 'eventdate', 'start', 'date'],
];

/** Keys, in lower case, that say when an event ends. */
export const END_KEYS: readonly string[] = [
  ...['end_date', 'enddate', 'date_end', 'event_end', 'eventend', 'end'],
];

/** Sections of guides, which have an order and folders of their own. */
const GUIDE_SECTIONS: readonly string[] = ['guides', 'guide'];

/** The kind that a section is named after: `resources`, `events`. */
export function kindOfSection(section: string): OtherKind | undefined {
  if (EVENT_SECTIONS.includes(section)) return 'event';
  return GUIDE_SECTIONS.includes(section) ? 'guide' : directoryOf(section)?.kind;
}

/**
 * What a page becomes; nothing where that is a post. What lies among events without an end is an article about them.
 *
 * @param blogs sections that hold the site’s posts, whatever they are called
 */
export function kindOf(
  file: Pick<SourceFile, 'logical' | 'frontMatter'> & Partial<Pick<SourceFile, 'body'>>,
  blogs: ReadonlySet<string>,
): OtherKind | undefined {
  if (isLonePage(file, blogs)) return 'page';
  const section = sectionOf(file);
  const kind = kindOfSection(section);
  if (kind !== 'event') return blogs.has(section) ? undefined : kind;
  return momentOf(file, START_KEYS) && momentOf(file, END_KEYS) ? kind : undefined;
}

/** Whether a page is one of guides, or the first of one: the list of all guides is none. Parameters as of `kindOf`. */
export const isOfGuide = (
  file: Pick<SourceFile, 'logical' | 'frontMatter'>,
  blogs: ReadonlySet<string>,
): boolean =>
  kindOf(file, blogs) === 'guide' && !(isSectionPage(file) && file.logical.split('/').length === 2);

/** The key that says a moment, and what clocks where it is show then; nothing where no key can be read. */
export interface WrittenMoment {
  readonly key: string;
  /** `2019-10-23 14:00`; a day alone has no time. */
  readonly clock: string;
  readonly hasOffset: boolean;
}

/** The first of some keys that a page has, read as a moment. */
export function momentOf(
  { frontMatter }: Pick<SourceFile, 'frontMatter'>,
  keys: readonly string[],
): WrittenMoment | undefined {
  const values = lowerKeys(frontMatter.values);
  const key = keys.find((name) => values[name] !== undefined);
  const text = (key === undefined ? undefined : asText(values[key]))?.trim() ?? '';
  const read = parseDate(text);
  if (key === undefined || typeof read === 'string') return undefined;
  const time = /\d:\d\d/.test(text) ? ` ${read.iso.slice(11, 16)}` : '';
  return { key, clock: read.day + time, hasOffset: /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && time !== '' };
}
