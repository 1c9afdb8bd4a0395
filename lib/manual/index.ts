/**
 * The author's guide, made from the schemas, the vocabulary and the rules, so that it cannot say anything else than
 * what the check does. Pages of the site (`/contribute/…/`) and `content/README.md` are two forms of it.
 */
import { stringify } from 'yaml';
import { examine } from '../content/examine';
import type { Page } from '../content/types';
import { siteLanguage } from '../interface-language';
import { site } from '../site';
import { wordsOf } from '../words';
import { checklistManual } from './checklist';
import { componentsManual } from './components';
import { frontMatterManual } from './front-matter';
import { here } from './here';
import { browserManual } from './in-the-browser';
import { mistakesManual } from './mistakes';
import { computerManual } from './on-your-computer';
import { MANUAL_PAGE, type ManualSlug, manualPath, manualSlugs } from './pages';
import { transcriptsManual } from './transcripts';

/** The texts of the pages. @param live shows components as well as their source */
const bodies: Readonly<Record<ManualSlug, (live: boolean) => string>> = {
  'in-the-browser': browserManual,
  'front-matter': frontMatterManual,
  components: componentsManual,
  transcripts: transcriptsManual,
  mistakes: mistakesManual,
  checklist: checklistManual,
  'on-your-computer': computerManual,
};

const bodyOf = (slug: ManualSlug, live: boolean): string => here(bodies[slug](live));

/** What the guide is written in, and the words that go with it: its texts are made of messages and descriptions in English. */
const LANGUAGE = 'en';
const { pages: texts } = wordsOf(LANGUAGE).manual;

export interface ManualEntry {
  readonly slug: ManualSlug;
  readonly title: string;
  /** Root-relative. */
  readonly path: string;
}

/** The pages of the guide, in reading order. */
export const manualEntries = (): readonly ManualEntry[] =>
  manualSlugs().map((slug) => ({
    slug,
    title: texts[slug].title,
    path: manualPath(slug),
  }));

/**
 * A page of the guide, as the site shows it.
 *
 * @throws where its text does not pass the check itself
 */
export function manualPage(slug: ManualSlug): Page {
  const made = pages.get(slug);
  if (made) return made;
  const { title, summary } = texts[slug];
  const page = pageOf(slug, manualPath(slug), { title, summary, text: bodyOf(slug, true), lang: LANGUAGE });
  pages.set(slug, page);
  return page;
}

/** Made once: they depend on nothing that changes. */
const pages = new Map<ManualSlug, Page>();

/** The guide's front page where the publication has no page of its own at this address. */
export function manualFrontPage(): Page {
  return pageOf(MANUAL_PAGE, manualPath(), { ...wordsOf(site.language).manual, lang: siteLanguage() });
}

function pageOf(
  slug: string,
  path: string,
  { title, summary, text, lang }: { title: string; summary: string; text: string; lang: string },
): Page {
  const file = `manual/${slug}`;
  const source = `---\n${stringify({ title, summary, lang }, { lineWidth: 0 })}---\n\n${text}\n`;
  const { facts, problems } = examine({ kind: 'page', id: slug, file, text: source });
  const error = problems.find(({ severity }) => severity === 'error');
  if (facts?.kind !== 'page' || !facts.data || error)
    throw new Error(`${file}:${error?.line ?? 1}: ${error?.message ?? 'the guide cannot be read'}`);
  return { kind: 'page', slug, path, file, body: facts.body, outline: facts.outline, ...facts.data };
}

/** The whole guide as one Markdown file, for those who look at the files on GitHub: `content/README.md`. */
export function manualReadme(): string {
  const contents = manualSlugs().map((slug) => `- [${texts[slug].title}](#${anchorOf(texts[slug].title)})`);
  const chapters = manualSlugs().map((slug) => {
    return `## ${texts[slug].title}\n\n${toReadme(bodyOf(slug, false))}`;
  });
  return `<!-- Made by “npm run docs -- guide” from the schemas, the vocabulary and the rules. Do not edit: a test compares them. -->

# How to write here

This folder holds every post, author, topic, podcast and page of the site. On the site the same guide stands at \`/contribute/\`, with every component shown live.

${contents.join('\n')}

${chapters.join('\n\n')}
`;
}

const anchorOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

/** One level deeper than on the site; links between pages of the guide become links within the file. */
function toReadme(text: string): string {
  let fence = '';
  const lines = text.split('\n').map((line) => {
    const mark = /^`{3,}/.exec(line)?.[0] ?? '';
    if (mark !== '' && (fence === '' || line === fence)) fence = fence === '' ? mark : '';
    return fence === '' && line.startsWith('#') ? `#${line}` : line;
  });
  return lines.join('\n').replace(/\]\(\/contribute\/([\w-]+)\/\)/g, (link, slug: string) => {
    const entry = manualEntries().find((candidate) => candidate.slug === slug);
    return entry ? `](#${anchorOf(entry.title)})` : link;
  });
}
