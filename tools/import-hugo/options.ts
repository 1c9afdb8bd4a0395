/** The words of the command line as the importer's options. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { site } from '../../lib/site';
import type { ImportOptions } from './site/types';

/**
 * Reads the command line. Paths come back absolute, addresses without a slash at their end.
 *
 * @param words what follows the command’s name.
 * @throws CommanderError where a word cannot be understood, or after printing the help.
 */
export function readOptions(words: readonly string[], command = new Command('import')): ImportOptions {
  command
    .description(
      'Moves the posts, authors and topics of a Hugo site into a publication of Gazette, and proves that nothing was lost.',
    )
    .argument('<hugo-site>', 'folder of the Hugo site; its pages lie in content/')
    .requiredOption('--out <folder>', 'publication to write, such as ../imported')
    .option('--section <name>', 'folder below content/ that holds the posts', 'news')
    .option('--origin <address>', 'address of the old site', webAddress, 'https://digital.gov')
    .option('--media-base <address>', 'address below which the old site keeps its media', webAddress)
    .option('--since <year>', 'only posts from this year on', year)
    .option('--only <glob>', 'only posts whose path matches, such as "2015/**"')
    .option('--measure', 'fetch the pictures that have no size, and write their sizes into the posts', false)
    .option('--dry-run', 'convert and prove, write nothing', false)
    .option('--force', 'overwrite posts that were edited after import', false)
    .exitOverride()
    .parse([...words], { from: 'user' });
  const given = command.opts<Omit<ImportOptions, 'source' | 'mediaBase'> & { mediaBase?: string }>();
  return {
    ...given,
    mediaBase: given.mediaBase ?? ownMediaBase() ?? given.origin,
    source: resolve(command.args[0] ?? ''),
    out: resolve(given.out),
  };
}

/** The folder above `_legacy-img/`, where the publication at hand already shows pictures of the old site. */
const ownMediaBase = (): string | undefined => site.legacyMediaBase?.replace(/\/(?:_legacy-img\/)?$/, '');

function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:\/\//.test(text))
    throw new InvalidArgumentError('Write an address such as https://example.gov.');
  return text.replace(/\/+$/, '');
}

function year(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('Write a year such as 2015.');
  return Number(text);
}

/** What keeps the run from starting, in one sentence; `undefined` where it may. */
export function obstacle({ source, out, section }: ImportOptions): string | undefined {
  if (!existsSync(source) || !statSync(source).isDirectory()) return `There is no folder ${source}.`;
  if (!existsSync(resolve(source, 'content')))
    return `${source} holds no folder content/; give the folder of the whole Hugo site.`;
  if (!existsSync(resolve(source, 'content', section)))
    return `${source} holds no folder content/${section}; name the folder of the posts with --section.`;
  const inside = relative(source, out);
  if (inside === '' || (!inside.startsWith(`..${sep}`) && inside !== '..'))
    return `--out ${out} lies inside the Hugo site; choose a folder outside it.`;
  if (existsSync(out) && !statSync(out).isDirectory()) return `--out ${out} is a file.`;
  return undefined;
}
