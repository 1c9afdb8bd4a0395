import { spellingKey } from '@/lib/content/spelling-key.ts';
import { UsageError } from '@/lib/errors.ts';
import { slugOf } from '@/lib/slug-of.ts';
import { topicPath } from '@/lib/urls.ts';
import { contentFile } from '../front-matter-text.ts';
import type { Plan, Situation } from '../plan.ts';

export interface TopicOptions {
  readonly summary?: string;
  readonly alias: readonly string[];
  readonly slug?: string;
}

/** Plans a topic; a spelling that an existing topic has already is refused. */
export async function planTopic(
  givenTitle: string | undefined,
  options: TopicOptions,
  { asker, content }: Situation,
): Promise<Plan> {
  const title = givenTitle ?? (await asker?.text('Name of the topic'));
  if (title === undefined)
    throw new UsageError('The topic needs a name: npm run new -- topic "Plain language".');
  for (const spelling of [title, ...options.alias]) {
    const wanted = spellingKey(spelling);
    const taken = content.topics.find((topic) =>
      [topic.id, topic.title, ...topic.aliases].some((known) => spellingKey(known) === wanted),
    );
    if (taken)
      throw new UsageError(
        `“${spelling}” is the topic “${taken.title}” (${taken.id}) already: ${taken.file}.`,
      );
  }
  const id = options.slug ?? slugOf(title);
  if (id === '') throw new UsageError('The id cannot be made from this name; add --slug plain-language.');
  const summary =
    options.summary ?? (await asker?.text('What the topic is about, one or two sentences', true));
  return {
    files: [{ path: `topics/${id}.mdx`, content: contentFile({ title, summary, aliases: options.alias }) }],
    facts: [`Its page will be ${topicPath(id)}`],
    warnings: [],
    next: [`Name it in a post as “${id}”.`],
  };
}
