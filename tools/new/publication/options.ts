import { UsageError } from '@/lib/errors.ts';
import { readSettings } from '@/lib/settings/read.ts';
import { settingsText } from '@/lib/settings/write.ts';
import type { Asker } from '../asker.ts';
import type { Answers } from './answers.ts';
import { firstDay } from './first-day.ts';

export interface PublicationOptions {
  readonly name?: string;
  readonly url?: string;
  readonly language?: string;
  readonly timeZone?: string;
  readonly tagline?: string;
  readonly email?: string;
  readonly repository?: string;
  readonly inPlace?: boolean;
  /** Asks nothing; what is not named takes its default. */
  readonly yes?: boolean;
}

/**
 * All that a publication is made from: what was named, what a person answers, and defaults.
 *
 * @throws UsageError where name or address is missing, or a value is one that `content/site.yml` may not hold
 */
export async function settle(
  options: PublicationOptions,
  terminal: Asker | undefined,
  now: number,
): Promise<Answers> {
  const asker = options.yes ? undefined : terminal;
  const ask = async (given: string | undefined, question: string, optional = true) =>
    given ?? (await asker?.text(question, optional));
  const name = await ask(options.name, 'Name of the publication', false);
  if (name === undefined) throw new UsageError('The publication needs a name: --name "Harbor Notes".');
  const url = await ask(options.url, 'Address of its site, such as https://www.example.org', false);
  if (url === undefined)
    throw new UsageError('The publication needs the address of its site: --url https://www.example.org.');
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const answers = {
    name,
    url: url.replace(/\/+$/, ''),
    tagline: await ask(options.tagline, 'A few words about it, shown below its name'),
    language: (await ask(options.language, 'Language, such as en, es or fr; en')) ?? 'en',
    timeZone: (await ask(options.timeZone, `Time zone, such as America/New_York; ${here}`)) ?? here,
    email: await ask(options.email, 'Address for messages of readers'),
    repository: await ask(
      options.repository,
      'Address of its repository, such as https://github.com/you/notes',
    ),
  };
  refuseFaultySettings(answers);
  return { ...answers, day: firstDay(now, answers.timeZone) };
}

/** What the check would say of these settings is said of the options. */
function refuseFaultySettings(answers: Omit<Answers, 'day'>): void {
  const { name, url, language, timeZone, tagline, email, repository } = answers;
  const text = settingsText({
    name,
    url,
    language,
    time_zone: timeZone,
    tagline,
    contact: { email },
    repository: repository === undefined ? undefined : { url: repository },
  });
  const faults = readSettings(text).problems.filter(({ severity }) => severity === 'error');
  if (faults.length > 0)
    throw new UsageError(
      ['Nothing was written.', ...faults.map(({ message, fix }) => `${message}. ${fix}`)].join('\n'),
    );
}
