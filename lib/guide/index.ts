/**
 * The author's guide, made from the schemas, the vocabulary and the rules, so that it cannot say anything else than
 * what the check does. Pages of the site (`/contribute/…/`) and `content/README.md` are two forms of it.
 */
import { examine } from '../content/examine';
import type { Page } from '../content/types';
import { checklistGuide } from './checklist';
import { componentsGuide } from './components';
import { frontMatterGuide } from './front-matter';
import { browserGuide } from './in-the-browser';
import { mistakesGuide } from './mistakes';
import { computerGuide } from './on-your-computer';
import { GUIDE_PAGE, type GuideSlug, guidePath, guideSlugs } from './pages';

interface Text {
  readonly title: string;
  readonly summary: string;
  /** @param live shows components as well as their source */
  readonly body: (live: boolean) => string;
}

const texts: Readonly<Record<GuideSlug, Text>> = {
  'in-the-browser': {
    title: 'Write in the browser',
    summary: 'How to change a page or send a post without installing anything, step by step.',
    body: browserGuide,
  },
  'front-matter': {
    title: 'The lines at the top',
    summary: 'Every line that posts, authors, topics, podcasts and pages may start with, and what it does.',
    body: frontMatterGuide,
  },
  components: {
    title: 'Text and components',
    summary: 'Everything a text may hold, each shown beside its source.',
    body: componentsGuide,
  },
  mistakes: {
    title: 'Common mistakes',
    summary: 'Ten mistakes that everybody makes, what the check says about them, and how to mend them.',
    body: mistakesGuide,
  },
  checklist: {
    title: 'Before you send it',
    summary: 'A short list to go through before a post is reviewed.',
    body: checklistGuide,
  },
  'on-your-computer': {
    title: 'Write on your computer',
    summary: 'The commands for those who write often: new posts, preview, check and report.',
    body: computerGuide,
  },
};

export interface GuideEntry {
  readonly slug: GuideSlug;
  readonly title: string;
  readonly summary: string;
  /** Root-relative. */
  readonly path: string;
}

/** The pages of the guide, in reading order. */
export const guideEntries = (): readonly GuideEntry[] =>
  guideSlugs().map((slug) => ({
    slug,
    title: texts[slug].title,
    summary: texts[slug].summary,
    path: guidePath(slug),
  }));

/**
 * A page of the guide, as the site shows it.
 *
 * @throws where its text does not pass the check itself
 */
export function guidePage(slug: GuideSlug): Page {
  const made = pages.get(slug);
  if (made) return made;
  const { title, summary, body } = texts[slug];
  const page = pageOf(slug, guidePath(slug), title, summary, body(true));
  pages.set(slug, page);
  return page;
}

/** Made once: they depend on nothing that changes. */
const pages = new Map<GuideSlug, Page>();

/** The guide's front page where the publication has no page of its own at this address. */
export function guideFrontPage(): Page {
  const text = 'Everyone may write here, mend a word or report a mistake. The guide says how.';
  return pageOf(GUIDE_PAGE, guidePath(), 'Contribute', 'How to write for this publication.', text);
}

function pageOf(slug: string, path: string, title: string, summary: string, text: string): Page {
  const file = `guide/${slug}`;
  const source = `---\ntitle: ${title}\nsummary: '${summary}'\n---\n\n${text}\n`;
  const { facts, problems } = examine({ kind: 'page', id: slug, file, text: source });
  const error = problems.find(({ severity }) => severity === 'error');
  if (facts?.kind !== 'page' || !facts.data || error)
    throw new Error(`${file}:${error?.line ?? 1}: ${error?.message ?? 'the guide cannot be read'}`);
  return { kind: 'page', slug, path, file, body: facts.body, outline: facts.outline, ...facts.data };
}

/** The whole guide as one Markdown file, for those who look at the files on GitHub: `content/README.md`. */
export function guideReadme(): string {
  const contents = guideSlugs().map((slug) => `- [${texts[slug].title}](#${anchorOf(texts[slug].title)})`);
  const chapters = guideSlugs().map((slug) => {
    const { title, body } = texts[slug];
    return `## ${title}\n\n${toReadme(body(false))}`;
  });
  return `<!-- Made by “npm run guide” from the schemas, the vocabulary and the rules. Do not edit: a test compares them. -->

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
    const entry = guideEntries().find((candidate) => candidate.slug === slug);
    return entry ? `](#${anchorOf(entry.title)})` : link;
  });
}
