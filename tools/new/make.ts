import { resolve } from 'node:path';
import { formatProblem } from '@/lib/content/format.ts';
import { loadContent } from '@/lib/content/load.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { CommandError } from '@/lib/errors.ts';
import { fromHere, publicationFolder } from '@/lib/publication.ts';
import { terminalAsker } from './asker.ts';
import { type AuthorOptions, planAuthor } from './kinds/author.ts';
import { type EntryKind, type EntryOptions, planEntry } from './kinds/entry.ts';
import { type EventOptions, planEvent } from './kinds/event.ts';
import { type GuideOptions, planGuide } from './kinds/guide.ts';
import { type PostOptions, planPost } from './kinds/post.ts';
import { planSeries, type SeriesOptions } from './kinds/series.ts';
import { planTopic, type TopicOptions } from './kinds/topic.ts';
import { placeFiles } from './place-files.ts';
import type { Plan, Situation } from './plan.ts';
import { type MakingSituation, makePublication } from './publication/make-publication.ts';
import type { PublicationOptions } from './publication/options.ts';

/**
 * Makes a post from what the person has.
 *
 * @returns the exit code
 * @throws UsageError where something was named wrongly; CommandError where something is in the way. Nothing is written then
 */
export const makePost = (title: string | undefined, options: PostOptions): Promise<number> =>
  make(() => planPost(title, options, situation(options.chapters === '-')));

/** Makes an author. Returns and throws as {@link makePost}. */
export const makeAuthor = (name: string | undefined, options: AuthorOptions): Promise<number> =>
  make(() => planAuthor(name, options, situation()));

/** Makes a topic. Returns and throws as {@link makePost}. */
export const makeTopic = (title: string | undefined, options: TopicOptions): Promise<number> =>
  make(() => planTopic(title, options, situation()));

/** Makes a podcast series. Returns and throws as {@link makePost}. */
export const makeSeries = (title: string | undefined, options: SeriesOptions): Promise<number> =>
  make(() => planSeries(title, options, situation()));

/** Makes an event. Returns and throws as {@link makePost}. */
export const makeEvent = (title: string | undefined, options: EventOptions): Promise<number> =>
  make(() => planEvent(title, options, situation()));

/** Makes a resource, a service or a community. Returns and throws as {@link makePost}. */
export const makeEntry = (
  kind: EntryKind,
  title: string | undefined,
  options: EntryOptions,
): Promise<number> => make(() => planEntry(kind, title, options, situation()));

/** Makes a guide with its first pages. Returns and throws as {@link makePost}. */
export const makeGuide = (title: string | undefined, options: GuideOptions): Promise<number> =>
  make(() => planGuide(title, options, situation()));

/** Makes a publication. Returns and throws as {@link makePost}. */
export const makePublicationHere = (
  folder: string | undefined,
  options: PublicationOptions,
): Promise<number> => unlessStopped(() => makePublication(folder, options, person()));

const make = (plan: () => Promise<Plan>): Promise<number> =>
  unlessStopped(async () => carryOut(await plan()));

/** Does something that asks a person, who may stop it with Ctrl+C. */
async function unlessStopped(act: () => Promise<void>): Promise<number> {
  try {
    await act();
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    throw new CommandError('Stopped; nothing was written.', { cause: error });
  }
}

/** npm runs scripts in the project's folder and keeps the person's own folder in INIT_CWD. */
function person(inputIsPiped = false): MakingSituation {
  const here = process.env.INIT_CWD ?? process.cwd();
  const terminal = process.stdin.isTTY && process.stdout.isTTY && !inputIsPiped;
  return {
    asker: terminal ? terminalAsker() : undefined,
    now: Date.now(),
    resolvePath: (path) => resolve(here, path),
  };
}

const situation = (inputIsPiped = false): Situation => ({
  content: loadContent().content,
  ...person(inputIsPiped),
});

/** What the check says now; where it cannot say anything, what was written is taken away again. */
async function checkedOr(undo: () => Promise<void>): Promise<ReturnType<typeof loadContent>> {
  try {
    return loadContent();
  } catch (error) {
    await undo();
    throw error;
  }
}

/** Writes, checks, and takes everything away again where the check finds an error. */
async function carryOut(plan: Plan): Promise<void> {
  const [content, ...media] = plan.files;
  if (!content) throw new Error('A plan without a content file.');
  const shown = `content/${content.path}`;
  const files = [...media, { ...content, path: shown }];
  const undo = await placeFiles(files, publicationFolder());
  const { problems, texts } = await checkedOr(undo);
  const own = problems.filter(({ file }) => file === shown);
  const print = (problem: Problem) => formatProblem(problem, texts.get(problem.file));
  const errors = own.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    await undo();
    throw new CommandError(
      ['Nothing was written, because the result would not pass the check.', ...errors.map(print)].join(
        '\n\n',
      ),
    );
  }
  for (const { path } of files) console.log(`Written: ${fromHere(path)}`);
  for (const fact of plan.facts) console.log(fact);
  for (const warning of plan.warnings) console.log(`Look at this: ${warning}`);
  for (const note of own) console.log(`\n${print(note)}`);
  for (const step of plan.next) console.log(step);
  console.log(`Check it with: npm run check:content -- ${shown}`);
}
