/** The words of the command line as the importer's options. */
import { existsSync, statSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { permalinkFault, readPermalink } from '@/lib/addresses/permalink';
import { KEEP } from './site/choose-permalink';
import { sectionName } from './site/sections';
import type { ImportOptions } from './site/types';

/** What was asked for; the rest is read from the site. */
export type GivenOptions = Omit<ImportOptions, 'sections' | 'topicsFrom' | 'origin' | 'mediaBase'> &
  Partial<Pick<ImportOptions, 'sections' | 'topicsFrom' | 'origin' | 'mediaBase'>>;

/**
 * Reads the command line. Paths come back absolute, addresses without a slash at their end.
 *
 * @param words what follows the command’s name.
 * @throws CommanderError where a word cannot be understood, or after printing the help.
 */
export function readOptions(words: readonly string[], command = new Command('import')): GivenOptions {
  command
    .description(
      'Moves the posts, authors and topics of a Hugo site into a publication of Gazette, and proves that nothing was lost.',
    )
    .argument(
      '<hugo-site>',
      'folder of the Hugo site; its pages are in content/ or where its configuration says',
    )
    .option('--out <folder>', 'publication to write; <hugo-site>-imported beside the site where missing')
    .option(
      '--section <names>',
      'folders below content/ that hold the posts: posts, blog/2020, "/" for the pages at its root, "." for all; may be given more than once; asked for, or found by their dates, where missing',
      names(sectionName),
    )
    .option(
      '--topics-from <keys>',
      'keys of front matter whose terms become topics: tags,categories; the taxonomies of the site where missing',
      names((key) => key.toLowerCase()),
    )
    .option('--origin <address>', 'address of the old site; its baseURL where missing', webAddress)
    .option('--media-base <address>', 'address below which the old site keeps its media', webAddress)
    .option(
      '--permalinks <pattern>',
      'addresses of the posts, such as "/blog/:year/:slug/", or "keep" for the pattern that keeps most of the old ones; by day where missing',
      permalink,
    )
    .option('--since <year>', 'only posts from this year on', year)
    .option('--only <glob>', 'only posts whose path matches, such as "2015/**"')
    .option('--measure', 'fetch the pictures that have no size, and write their sizes into the posts', false)
    .addOption(
      new Option(
        '--witness <program>',
        'renders the old site once more with Hugo, if it is installed, and holds every page against the new one',
      ).choices(['hugo']),
    )
    .option('--dry-run', 'convert and prove, write nothing', false)
    .option('--force', 'overwrite posts that were edited after import', false)
    .exitOverride()
    .parse([...words], { from: 'user' });
  const { section, ...given } = command.opts<
    Omit<GivenOptions, 'source' | 'sections' | 'out'> & { section?: string[]; out?: string }
  >();
  const source = resolve(command.args[0] ?? '');
  const out = resolve(given.out ?? resolve(source, '..', `${basename(source)}-imported`));
  return { ...given, ...(section ? { sections: section } : {}), source, out };
}

/** Reads a list whose parts may be given one by one, or with commas between them. */
const names =
  (clean: (name: string) => string) =>
  (text: string, before: string[] | undefined): string[] => [
    ...(before ?? []),
    ...text
      .split(',')
      .map((name) => clean(name.trim()))
      .filter(Boolean),
  ];

function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:\/\//.test(text))
    throw new InvalidArgumentError('Write an address such as https://example.gov.');
  return text.replace(/\/+$/, '');
}

function permalink(text: string): string {
  if (text === KEEP) return text;
  const pattern = readPermalink(text);
  const fault = permalinkFault(pattern);
  if (fault) throw new InvalidArgumentError(`The pattern ${fault}.`);
  return pattern;
}

function year(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('Write a year such as 2015.');
  return Number(text);
}

/** What keeps the run from starting, in one sentence; `undefined` where it may. */
export function obstacle({ source, out }: Pick<GivenOptions, 'source' | 'out'>): string | undefined {
  if (!existsSync(source) || !statSync(source).isDirectory()) return `There is no folder ${source}.`;
  const inside = relative(source, out);
  if (inside === '' || (!inside.startsWith(`..${sep}`) && inside !== '..'))
    return `--out ${out} lies inside the Hugo site; choose a folder outside it.`;
  if (existsSync(out) && !statSync(out).isDirectory()) return `--out ${out} is a file.`;
  return undefined;
}
