import { STARTER } from '@/lib/content/rules/file/template.ts';
import { UsageError } from '@/lib/errors.ts';
import { kinds, kindsInUse } from '@/lib/kinds/index.ts';
import { slugOf } from '@/lib/slug-of.ts';
import { guidePath } from '@/lib/urls.ts';
import { contentFile } from '../front-matter-text.ts';
import { authorId, topicId } from '../known-ids.ts';
import type { Plan, Situation } from '../plan.ts';

export interface GuideOptions {
  /** Titles of its pages, in their order. */
  readonly page: readonly string[];
  readonly author: readonly string[];
  readonly topic: readonly string[];
  readonly summary?: string;
  readonly slug?: string;
}

/** Plans a guide with its first pages: a draft, in which every page is to be written. */
export async function planGuide(
  givenTitle: string | undefined,
  options: GuideOptions,
  { asker, content }: Situation,
): Promise<Plan> {
  const { folder } = kinds.guide;
  if (!kindsInUse().includes(kinds.guide))
    throw new UsageError(`This publication has no guides. Add “kinds: [${folder}]” to content/site.yml.`);
  const title = givenTitle ?? (await asker?.text('Title'));
  if (title === undefined)
    throw new UsageError('The guide needs a title: npm run new -- guide "How to write a letter".');
  const id = options.slug ?? slugOf(title);
  if (id === '') throw new UsageError('The folder cannot be named after this title; add --slug letters.');
  const summary = options.summary ?? (await asker?.text('One or two sentences', true));
  const pages = namesOf(options.page.length > 0 ? options.page : await askForPages(asker));
  const data = {
    title,
    summary,
    pages: [...pages.keys()],
    authors: options.author.map((name) => authorId(name, content.authors)),
    topics: options.topic.map((name) => topicId(name, content.topics)),
    draft: 'true',
  };
  return {
    files: [
      { path: `${folder}/${id}/index.mdx`, content: contentFile(data, STARTER) },
      ...[...pages].map(([name, pageTitle]) => ({
        path: `content/${folder}/${id}/${name}.mdx`,
        content: contentFile({ title: pageTitle, draft: 'true' }, STARTER),
      })),
    ],
    facts: [`Its first page will be ${guidePath(id)}`],
    warnings: [],
    next: [
      'Add a file for each further page, and its name to “pages”. Delete the line “draft: true” of each page that is ready, and last that of index.mdx: until then none is published.',
    ],
  };
}

/** The titles of the first pages, asked for one after another; one page where nobody is there to ask. */
async function askForPages(asker: Situation['asker']): Promise<readonly string[]> {
  const titles: string[] = [];
  for (;;) {
    const title = await asker?.text(`Title of page ${titles.length + 2}, or nothing`, true);
    if (!title) return titles.length > 0 ? titles : ['Introduction'];
    titles.push(title);
  }
}

/** The titles by the names of their files. @throws UsageError where a name is taken, or cannot be made */
function namesOf(titles: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const title of titles) {
    const name = slugOf(title);
    if (name === '' || names.has(name))
      throw new UsageError(`The page “${title}” needs another title: its file is named after it.`);
    names.set(name, title);
  }
  return names;
}
