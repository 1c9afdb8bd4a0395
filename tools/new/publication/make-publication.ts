import { writeFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { formatProblem } from '@/lib/content/format.ts';
import { loadContent } from '@/lib/content/load.ts';
import { CommandError, UsageError } from '@/lib/errors.ts';
import { manualReadme } from '@/lib/manual/index.ts';
import { forgetSettings } from '@/lib/settings/source/from-disk.ts';
import type { Asker } from '../asker.ts';
import { placeFiles } from '../place-files.ts';
import type { Answers } from './answers.ts';
import { type PublicationOptions, settle } from './options.ts';
import { planPublication } from './plan-publication.ts';
import { starterIn } from './starter/index.ts';
import { refuseFull, refuseUnsaved, takePlace } from './take-place.ts';

/** Where a publication for this checkout is written and checked before it takes the place of the one that is here. */
const STAGING = '.cache/new-publication';

/**
 * `npm run new -- publication <folder>`: writes a publication that passes the check and can be served at once.
 *
 * @throws UsageError where an option is missing or wrong; CommandError where something is in the way. Nothing is written then
 */
export async function makePublication(
  folder: string | undefined,
  options: PublicationOptions,
  { asker, now, resolvePath }: MakingSituation,
): Promise<void> {
  if (folder === undefined && !options.inPlace)
    throw new UsageError(
      'Name the folder of the publication: npm run new -- publication ../harbor. To make this checkout the publication: --in-place.',
    );
  const target = options.inPlace ? process.cwd() : resolvePath(folder ?? '');
  const shown = relative(process.cwd(), target) || '.';
  if (options.inPlace) refuseUnsaved(target);
  else refuseFull(target, shown);
  const answers = await settle(options, asker, now);
  const staging = resolve(STAGING);
  await rm(staging, { recursive: true, force: true });
  try {
    await placeFiles(planPublication(answers), staging);
    await mkdir(join(staging, 'public/media'), { recursive: true });
    inPublication(staging, () => {
      refuseFaulty();
      writeFileSync(join(staging, 'content/README.md'), manualReadme());
    });
    if (options.inPlace) await takePlace(staging, target);
    await cp(staging, target, { recursive: true });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  for (const line of whatNext(answers, shown, Boolean(options.inPlace))) console.log(line);
}

export interface MakingSituation {
  /** Missing where nobody sits at a terminal. */
  readonly asker?: Asker;
  /** The moment of the command, in milliseconds. */
  readonly now: number;
  /** Turns a path that the person typed into an absolute one. */
  readonly resolvePath: (path: string) => string;
}

/** Does something as if `PUBLICATION_DIR` named a folder. */
function inPublication(folder: string, run: () => void): void {
  const before = process.env.PUBLICATION_DIR;
  process.env.PUBLICATION_DIR = folder;
  forgetSettings();
  try {
    run();
  } finally {
    if (before === undefined) delete process.env.PUBLICATION_DIR;
    else process.env.PUBLICATION_DIR = before;
    forgetSettings();
  }
}

/** @throws CommandError with what the check says of a publication that does not pass it */
function refuseFaulty(): void {
  const { problems, texts } = loadContent();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const found = errors.map((problem) => formatProblem(problem, texts.get(problem.file)));
  throw new CommandError(
    ['Nothing was written, because the result would not pass the check.', ...found].join('\n\n'),
  );
}

function whatNext({ name, language, email, repository }: Answers, shown: string, isHere: boolean): string[] {
  const command = (words: string) => (isHere ? words : `PUBLICATION_DIR=${shown} ${words}`);
  const { isOwn } = starterIn(language);
  return [
    isHere ? `This checkout is now ${name}.` : `${name} is in ${shown}.`,
    ...(isOwn
      ? []
      : [
          `Look at this: nobody has written the first pages in “${language}” yet, so they are in English; translate them in ${shown}/content. docs/languages.md says how the interface gets another language.`,
        ]),
    ...(email === undefined
      ? [`Look at this: ${join(shown, 'content/pages/contact.mdx')} has no address for messages yet.`]
      : []),
    ...(repository === undefined
      ? [
          'Look at this: without “repository” in content/site.yml, pages have no links “Edit this page” and “Report a mistake”.',
        ]
      : []),
    `See it: ${command('npm start')}`,
    `Its guide for writers is ${join(shown, 'content/README.md')}; after you change settings, authors or topics: ${command('npm run docs -- guide')}`,
    'Name, colours, logo, navigation, first post, release: docs/make-it-yours.md',
  ];
}
