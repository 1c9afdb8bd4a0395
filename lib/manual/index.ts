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
import {
  MANUAL_PAGE,
  type ManualSlug,
  manualPath,
  type ReferenceSlug,
  referenceSlugs,
  type TaskSlug,
  taskSlugs,
} from './pages';
import { taskText } from './tasks/steps';
import { tasks } from './tasks/tasks';
import { transcriptsManual } from './transcripts';

/** The texts of the pages to look things up on. @param live shows components as well as their source */
const references: Readonly<Record<ReferenceSlug, (live: boolean) => string>> = {
  'in-the-browser': browserManual,
  'front-matter': frontMatterManual,
  components: componentsManual,
  transcripts: transcriptsManual,
  mistakes: mistakesManual,
  checklist: checklistManual,
  'on-your-computer': computerManual,
};

const isTask = (slug: ManualSlug): slug is TaskSlug => slug in tasks;

const bodyOf = (slug: ManualSlug): string =>
  here(isTask(slug) ? taskText(tasks[slug]()) : references[slug](true));

/** What the guide is written in, and the words that go with it: its texts are made of messages and descriptions in English. */
const LANGUAGE = 'en';
const { pages: texts } = wordsOf(LANGUAGE).manual;

export interface ManualEntry {
  readonly slug: ManualSlug;
  readonly title: string;
  /** Root-relative. */
  readonly path: string;
}

const entryOf = (slug: ManualSlug): ManualEntry => ({
  slug,
  title: texts[slug].title,
  path: manualPath(slug),
});

/** The pages of the guide: what somebody wants to do, and what is looked up, each in the order in which they are listed. */
export const manualEntries = () => ({
  tasks: taskSlugs.map(entryOf),
  references: referenceSlugs().map(entryOf),
});

/**
 * A page of the guide, as the site shows it.
 *
 * @throws where its text does not pass the check itself
 */
export function manualPage(slug: ManualSlug): Page {
  const made = pages.get(slug);
  if (made) return made;
  const { title, summary } = texts[slug];
  const page = pageOf(slug, manualPath(slug), { title, summary, text: bodyOf(slug), lang: LANGUAGE });
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

/**
 * What is looked up in the guide as one Markdown file, for those who look at the files on GitHub: `content/README.md`. Tasks start with a
 * button of the site.
 */
export function manualReadme(): string {
  const contents = referenceSlugs().map(
    (slug) => `- [${texts[slug].title}](#${anchorOf(texts[slug].title)})`,
  );
  const chapters = referenceSlugs().map(
    (slug) => `## ${texts[slug].title}\n\n${toReadme(here(references[slug](false)))}`,
  );
  return `<!-- Made by “npm run docs -- guide” from the schemas, the vocabulary and the rules. Do not edit: a test compares them. -->

# How to write here

This folder holds every post, author, topic, podcast and page of the site. On the site the same guide is at \`/contribute/\`, with every component shown live, and with each task step by step.

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
    const entry = manualEntries().references.find((candidate) => candidate.slug === slug);
    return entry ? `](#${anchorOf(entry.title)})` : link;
  });
}
