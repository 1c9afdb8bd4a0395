/**
 * `npm run new -- <post|author|topic|series|publication> ["Title"] [options]`: makes what passes the check.
 * Exit code 0 where it was written, 1 where something stood in the way (nothing is written then), 2 where the command
 * was called wrongly.
 */
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { formatProblem } from '@/lib/content/format.ts';
import { loadContent } from '@/lib/content/load.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { reasonOf } from '@/lib/content/read-safely.ts';
import { fromHere, publicationFolder } from '@/lib/publication.ts';
import { terminalAsker } from './asker.ts';
import { planAuthor } from './kinds/author.ts';
import { type PostOptions, planPost } from './kinds/post.ts';
import { planSeries } from './kinds/series.ts';
import { planTopic } from './kinds/topic.ts';
import { placeFiles } from './place-files.ts';
import type { Plan, Situation } from './plan.ts';
import { type MakingSituation, makePublication } from './publication/make-publication.ts';
import type { PublicationOptions } from './publication/options.ts';
import { UsageError } from './usage-error.ts';

/** Runs the command. @returns its exit code */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await program((plan) => carryOut(plan)).parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) console.error(error.message);
    else if (error instanceof Error && error.name === 'ExitPromptError')
      console.error('Stopped; nothing was written.');
    else
      console.error(
        `Nothing was written: one of the files could not be read (${reasonOf(error)}). Save it again from the program that made it.`,
      );
    return 1;
  }
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

function program(carry: (plan: Plan) => Promise<void>): Command {
  const all = new Command('new')
    .description(
      'Makes a post, author, topic, podcast series or publication. Asks for what is missing where there is a terminal.',
    )
    .usage('-- <post|author|topic|series|publication> ["Title"] [options]')
    .exitOverride();
  const kind = (name: string, title: string, says: string) =>
    all
      .command(name)
      .description(says)
      .argument(`[${title}]`)
      .option('--slug <words>', 'last part of its address');

  kind('post', 'title', 'a post')
    .option('--audio <file>', 'a recording (.mp3 …), measured and copied to public/media')
    .option('--video <address>', 'a YouTube video')
    .option('--docx <file>', 'a Word document that becomes the text')
    .option('--transcript <file>', 'what is said: .docx or .txt (become speaker turns), .vtt, .srt or .md')
    .option(
      '--chapters <file>',
      'timestamps as in a YouTube description, one a line; - reads what is piped in',
    )
    .option('--author <id>', 'who wrote it; may be repeated', collect, [])
    .option('--topic <id>', 'what it is about; may be repeated', collect, [])
    .option('--series <id>', 'podcast that it belongs to')
    .option('--summary <text>', 'one or two sentences')
    .option('--date <date>', 'when it is published; today, where missing')
    .option('--lang <tag>', 'language, where it is not the site’s')
    .option('--ready', 'not a draft: leaves out “draft: true”')
    .action(async (title: string | undefined, options: PostOptions) =>
      carry(await planPost(title, options, situation(options.chapters === '-'))),
    );
  kind('author', 'name', 'an author')
    .option('--role <text>', 'what they do')
    .option('--agency <text>', 'where they work')
    .option('--bio <text>', 'a sentence or two about them')
    .action(async (name, options) => carry(await planAuthor(name, options, situation())));
  kind('topic', 'title', 'a topic')
    .option('--summary <text>', 'what it is about')
    .option('--alias <text>', 'another spelling; may be repeated', collect, [])
    .action(async (title, options) => carry(await planTopic(title, options, situation())));
  kind('series', 'title', 'a podcast')
    .option('--summary <text>', 'what it is about')
    .option('--cover <file>', 'a square picture of 1400 to 3000 pixels')
    .option('--category <name>', 'category of Apple Podcasts')
    .option('--owner-name <name>', 'who answers for it')
    .option('--owner-email <address>', 'where podcast directories write to')
    .option('--lang <tag>', 'language of the episodes')
    .action(async (title, options) => carry(await planSeries(title, options, situation())));
  all
    .command('publication')
    .description('a publication: a folder with settings, first pages and a first post')
    .argument('[folder]')
    .option('--name <name>', 'what it is called')
    .option('--url <address>', 'the address of its site')
    .option('--language <tag>', 'the language of its interface and posts; en')
    .option('--time-zone <name>', 'the IANA zone of its dates; that of this computer')
    .option('--tagline <text>', 'a few words about it')
    .option('--email <address>', 'where readers write to')
    .option('--repository <address>', 'where its source will live')
    .option('--in-place', 'empties the content of this checkout and makes it that publication')
    .option('--yes', 'asks nothing')
    .action((folder: string | undefined, options: PublicationOptions) =>
      makePublication(folder, options, person()),
    );
  return all;
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
    throw new UsageError(
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
