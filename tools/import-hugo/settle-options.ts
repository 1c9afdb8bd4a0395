/** What a run takes from the site itself where nobody has said it, and the sentences that tell so. */
import { asText, at } from './front-matter/value';
import type { GivenOptions } from './options';
import { isLonePage } from './site/lone-page';
import { nameOf } from './site/page-name';
import { PEOPLE_KEYS } from './site/people';
import type { HugoPages } from './site/read-pages';
import {
  blogSections,
  entrySections,
  isInSections,
  postSections,
  type Section,
  sectionLine,
  sectionsOf,
} from './site/sections';
import type { ImportOptions } from './site/types';

export interface Settled {
  readonly options: ImportOptions;
  readonly sections: readonly Section[];
  /** What was found and taken, in a line each. */
  readonly said: readonly string[];
}

/** Address of a site that does not say its own (RFC 2606). */
const UNKNOWN = 'https://old.example';

/**
 * Completes the options.
 *
 * @param mediaBase where the publication shows pictures of the old site already
 */
export function settleOptions(
  given: GivenOptions,
  pages: HugoPages,
  mediaBase?: string,
): Settled | { readonly obstacle: string } {
  const { config, files } = pages;
  const sections = sectionsOf(pages);
  const said: string[] = [];
  if (files.length === 0)
    return {
      obstacle: `${given.source} holds no pages in ${config.content.map(({ folder }) => `${folder}/`).join(' or ')}; give the folder of the whole Hugo site.`,
    };
  const missing = given.sections?.find((name) => !files.some((file) => isInSections(file, [name])));
  if (missing !== undefined)
    return {
      obstacle: [
        `${given.source} holds no folder content/${missing}; name the folder of the posts with --section. It has:`,
        ...sections.map(sectionLine),
      ].join('\n'),
    };
  const entries = entrySections(sections, pages);
  const chosen = given.sections ?? [...new Set([...postSections(sections, config), ...entries])];
  if (!given.sections) {
    said.push('Sections of the site:', ...sections.map((section) => `  ${sectionLine(section)}`));
    const posts = chosen.filter((name) => !entries.includes(name));
    said.push(`Taken as posts: ${posts.join(', ')} (--section chooses others)`);
    if (entries.length > 0) said.push(`Taken as what they are called: ${entries.join(', ')}`);
    const alone = pages.files.filter((file) => isLonePage(file, blogSections(sections, config)));
    if (alone.length > 0) said.push(`Taken as pages: ${alone.map(nameOf).join(', ')}`);
  }
  const origin = given.origin ?? config.base;
  if (!given.origin)
    said.push(
      origin
        ? `Address of the old site: ${origin} (--origin names another)`
        : `The configuration names no address; links to pages that do not come along lead to ${UNKNOWN}. Give the old site’s with --origin.`,
    );
  const topicsFrom = given.topicsFrom ?? topicKeys(pages, chosen);
  if (!given.topicsFrom)
    said.push(`Terms that become topics: ${topicsFrom.join(', ')} (--topics-from chooses others)`);
  const options: ImportOptions = {
    ...given,
    sections: chosen,
    withPages: !given.sections,
    topicsFrom,
    origin: origin ?? UNKNOWN,
    mediaBase: given.mediaBase ?? cdnOf(config) ?? mediaBase ?? origin ?? UNKNOWN,
  };
  return { options, sections, said };
}

/** Where the site says that it keeps its media. */
function cdnOf({ values }: HugoPages['config']): string | undefined {
  const cdn = asText(at(at(values, 'params'), 'cdnurl'));
  return cdn && /^https?:\/\/[^/]/.test(cdn) && URL.canParse(cdn) ? cdn.replace(/\/+$/, '') : undefined;
}

/** `topics` where posts have some, else the taxonomies of the site that are no people and no series. */
function topicKeys({ config, files }: HugoPages, sections: readonly string[]): string[] {
  const posts = files.filter((file) => isInSections(file, sections));
  const inUse = (key: string): boolean => posts.some(({ frontMatter }) => key in frontMatter.values);
  if (inUse('topics')) return ['topics'];
  const others = [...PEOPLE_KEYS, 'series'];
  const keys = [...new Set([...config.taxonomies, 'tags', 'categories'])].filter(
    (key) => !others.includes(key) && inUse(key),
  );
  return keys.length > 0 ? keys : ['tags'];
}
