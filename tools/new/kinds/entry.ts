import { STARTER } from '@/lib/content/rules/file/template.ts';
import { UsageError } from '@/lib/errors.ts';
import { type DirectoryKind, directoriesInUse, kinds } from '@/lib/kinds/index.ts';
import { slugOf } from '@/lib/slug-of.ts';
import { entryPath } from '@/lib/urls.ts';
import { contentFile } from '../front-matter-text.ts';
import { authorId, topicId } from '../known-ids.ts';
import type { Plan, Situation } from '../plan.ts';

/** A directory whose entries are one file each. */
export type EntryKind = Exclude<DirectoryKind, 'guide'>;

/** What an entry of a directory can be given; a kind takes those of its fields. */
export interface EntryOptions {
  readonly link?: string;
  readonly contact?: string;
  readonly logo?: string;
  readonly join?: string;
  readonly joinEmail?: string;
  readonly joinPage?: string;
  readonly author: readonly string[];
  readonly topic: readonly string[];
  readonly summary?: string;
  readonly slug?: string;
  readonly ready?: boolean;
}

/** Plans a resource, a service or a community: a draft, unless it is ready. */
export async function planEntry(
  kind: EntryKind,
  givenTitle: string | undefined,
  options: EntryOptions,
  { asker, content }: Situation,
): Promise<Plan> {
  const { folder, words } = kinds[kind];
  if (!directoriesInUse().some((directory) => directory.kind === kind))
    throw new UsageError(`This publication has no ${folder}. Add “kinds: [${folder}]” to content/site.yml.`);
  const title = givenTitle ?? (await asker?.text('Title'));
  if (title === undefined)
    throw new UsageError(`The ${words.one} needs a title: npm run new -- ${kind} "Plain language".`);
  const id = options.slug ?? slugOf(title);
  if (id === '')
    throw new UsageError('The file name cannot be made from this title; add --slug plain-language.');
  const summary = options.summary ?? (await asker?.text('One or two sentences', true));
  const link =
    options.link ?? (await asker?.text(`Address of the ${words.one}, if it is on another site`, true));
  const data = {
    title,
    summary,
    link,
    contact: options.contact,
    logo: options.logo,
    join: wayToJoin(options),
    authors: options.author.map((name) => authorId(name, content.authors)),
    topics: options.topic.map((name) => topicId(name, content.topics)),
    draft: options.ready ? undefined : 'true',
  };
  // What leads elsewhere may be without a text.
  const text = options.ready || link !== undefined ? '' : STARTER;
  return {
    files: [{ path: `${folder}/${id}.mdx`, content: contentFile(data, text) }],
    facts: [`Its page will be ${entryPath(folder, id)}`],
    warnings: [],
    next: options.ready ? [] : ['Delete the line “draft: true” when it is ready.'],
  };
}

function wayToJoin({ join, joinEmail: email, joinPage: url }: EntryOptions) {
  if (email === undefined && url === undefined) return undefined;
  return [{ title: join ?? 'Mailing list', url, email }];
}
