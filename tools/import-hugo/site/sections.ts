/** The sections of a Hugo site, and which of them hold its posts. */
import { compareText } from '@/lib/compare-text';
import { parseDate } from '@/lib/parse-date';
import { asText } from '../front-matter/value';
import type { HugoConfig } from './config/site-config';
import { kindOf } from './kind-of';
import { isAtRoot, isLonePage } from './lone-page';
import { isSectionPage, sectionOf } from './page-name';
import { peopleFolders } from './people';
import type { HugoPages } from './read-pages';
import type { SourceFile } from './types';

export interface Section {
  /** As `--section` takes it: `posts`; `/` for the pages at the root of the content. */
  readonly name: string;
  readonly pages: number;
  readonly dated: number;
  /** First and last day; missing where no page has a date. */
  readonly from?: string;
  readonly to?: string;
  /** Codes of its languages, where there is more than one. */
  readonly languages: readonly string[];
}

/** The pages at the root of the content, and all pages. */
export const ROOT = '/';
export const EVERYTHING = '.';

/**
 * Whether a page lies in one of some sections; `posts`, `blog/2020`, `/` for the root alone, `.` for everything. A section may
 * also be called by its folder, of one language alone (`en/posts`) or wherever the configuration has it (`pages/blog`).
 */
export function isInSections(
  { logical, path }: Pick<SourceFile, 'logical' | 'path'>,
  sections: readonly string[],
): boolean {
  return sections.some((section) => {
    if (section === EVERYTHING) return true;
    return section === ROOT
      ? isAtRoot({ logical })
      : [logical, path, path.replace(/^content\//, '')].some((one) => one.startsWith(`${section}/`));
  });
}

/** Name of a section as it was given on the command line: `content/posts/` is `posts`. */
export const sectionName = (given: string): string => {
  const clean = given.trim().replaceAll('\\', '/');
  return clean === ROOT || clean === EVERYTHING
    ? clean
    : clean.replace(/^(?:\.\/)?(?:content(?:\/|$))?/, '').replace(/^\/+|\/+$/g, '') || EVERYTHING;
};

/** All sections, the largest first. Pages of terms and of people are none. */
export function sectionsOf({ files, config }: Pick<HugoPages, 'files' | 'config'>): Section[] {
  const no = new Set([...config.taxonomies, 'topics', ...peopleFolders(files)]);
  const groups = new Map<string, SourceFile[]>();
  for (const file of files) {
    if (isSectionPage(file)) continue;
    const isRoot = isInSections(file, [ROOT]);
    const name = isRoot ? ROOT : sectionOf(file);
    if (no.has(name)) continue;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups]
    .map(([name, pages]) => described(name, pages))
    .sort((a, b) => b.pages - a.pages || compareText(a.name, b.name));
}

function described(name: string, pages: readonly SourceFile[]): Section {
  const days = pages
    .flatMap(({ frontMatter }) => {
      const date = parseDate(asText(frontMatter.values.date) ?? '');
      return typeof date === 'string' ? [] : [date.day];
    })
    .sort();
  const languages = [...new Set(pages.flatMap(({ language }) => language ?? []))].sort();
  return {
    name,
    pages: pages.length,
    dated: days.length,
    from: days[0],
    to: days.at(-1),
    languages: languages.length > 1 ? languages : [],
  };
}

/** Whether at least half of the pages of a section have a date. */
const isDated = ({ pages, dated }: Section): boolean => dated * 2 >= pages;

/**
 * The sections that hold posts as far as a program can tell: those that the site calls its main ones, else all of whose pages
 * at least half have a date, else the largest.
 */
export function postSections(
  sections: readonly Section[],
  { mainSections }: Pick<HugoConfig, 'mainSections'>,
): string[] {
  const main = sections.filter(({ name }) => mainSections.includes(name));
  if (main.length > 0) return main.map(({ name }) => name);
  const dated = sections.filter(isDated);
  return (dated.length > 0 ? dated : sections.slice(0, 1)).map(({ name }) => name);
}

/** The sections that hold a site’s posts whatever they are called: its main ones, or the only one with dates. */
export function blogSections(
  sections: readonly Section[],
  { mainSections }: Pick<HugoConfig, 'mainSections'>,
): ReadonlySet<string> {
  const dated = sections.filter(isDated);
  return new Set([...mainSections, ...(dated.length === 1 ? dated.map(({ name }) => name) : [])]);
}

/** The sections whose pages become something else than posts: resources, events. */
export function entrySections(
  sections: readonly Section[],
  { files, config }: Pick<HugoPages, 'files' | 'config'>,
): string[] {
  const blogs = blogSections(sections, config);
  const others = new Set(
    files
      .filter((file) => !isSectionPage(file) && !isLonePage(file, blogs) && kindOf(file, blogs))
      .map((file) => sectionOf(file)),
  );
  return sections.map(({ name }) => name).filter((name) => others.has(name));
}

/** `posts: 1,055 pages, 2011-03-02 to 2025-04-01`. */
export function sectionLine({ name, pages, dated, from, to, languages }: Section): string {
  const count = `${pages.toLocaleString('en')} ${pages === 1 ? 'page' : 'pages'}`;
  const days = dated === 0 ? 'no dates' : from === to ? from : `${from} to ${to}`;
  const some = dated > 0 && dated < pages ? `, ${dated.toLocaleString('en')} with a date` : '';
  return `${name}: ${count}${some}, ${days}${languages.length > 0 ? `, in ${languages.join(', ')}` : ''}`;
}
