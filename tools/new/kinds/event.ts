import { STARTER } from '@/lib/content/rules/file/template.ts';
import { UsageError } from '@/lib/errors.ts';
import { kinds, kindsInUse } from '@/lib/kinds/index.ts';
import { slugOf } from '@/lib/slug-of.ts';
import { eventPath } from '@/lib/urls.ts';
import { contentFile } from '../front-matter-text.ts';
import { authorId, topicId } from '../known-ids.ts';
import type { Plan, Situation } from '../plan.ts';

export interface EventOptions {
  readonly starts?: string;
  readonly ends?: string;
  readonly zone?: string;
  readonly venue?: string;
  readonly online?: string;
  readonly registration?: string;
  readonly speaker: readonly string[];
  readonly topic: readonly string[];
  readonly summary?: string;
  readonly slug?: string;
  readonly ready?: boolean;
}

/** Plans an event: a draft, unless it is ready. */
export async function planEvent(
  givenTitle: string | undefined,
  options: EventOptions,
  { asker, content }: Situation,
): Promise<Plan> {
  const { folder } = kinds.event;
  if (!kindsInUse().includes(kinds.event))
    throw new UsageError(`This publication has no events. Add “kinds: [${folder}]” to content/site.yml.`);
  const need = async (value: string | undefined, question: string, option: string): Promise<string> => {
    const answer = value ?? (await asker?.text(question));
    if (answer === undefined) throw new UsageError(`The event needs ${option}.`);
    return answer;
  };
  const title = await need(givenTitle, 'Title', 'a title: npm run new -- event "Office hours"');
  const starts = await need(
    options.starts,
    'Starts (2027-02-03 13:00)',
    'a start: --starts "2027-02-03 13:00"',
  );
  const ends = await need(options.ends, 'Ends (2027-02-03 14:00)', 'an end: --ends "2027-02-03 14:00"');
  const venue =
    options.venue ?? (options.online ? undefined : await asker?.text('Venue, where there is one', true));
  const online =
    options.online ??
    (venue ? undefined : await need(undefined, 'What it runs on online', 'a place: --venue or --online'));
  const id = options.slug ?? slugOf(title);
  if (id === '')
    throw new UsageError('The file name cannot be made from this title; add --slug office-hours.');
  const data = {
    title,
    starts,
    ends,
    zone: options.zone,
    venue: venue === undefined ? undefined : { name: venue },
    online,
    registration: options.registration,
    summary: options.summary ?? (await asker?.text('One or two sentences', true)),
    authors: options.speaker.map((name) => authorId(name, content.authors)),
    topics: options.topic.map((name) => topicId(name, content.topics)),
    draft: options.ready ? undefined : 'true',
  };
  return {
    files: [{ path: `${folder}/${id}.mdx`, content: contentFile(data, options.ready ? '' : STARTER) }],
    facts: [`Its page will be ${eventPath(starts.slice(0, 10), id)}`],
    warnings: [],
    next: options.ready ? [] : ['Delete the line “draft: true” when it is ready.'],
  };
}
