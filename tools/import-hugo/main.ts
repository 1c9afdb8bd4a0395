/** `npm run import -- <hugo-site> --out <folder>`: see docs/importing.md. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { buildDateOf } from './build-date';
import { importSite } from './import-site';
import { showProgress } from './report/progress';
import { isClean } from './report/report';
import { summaryOf } from './report/summary';
import type { ImportOptions } from './site/types';

const command = new Command('import')
  .description(
    'Moves the posts, authors and topics of a Hugo site into a content folder, and proves that nothing was lost.',
  )
  .argument('<hugo-site>', 'folder of the Hugo site; its pages lie in content/')
  .requiredOption('--out <folder>', 'content folder to write, such as content or ../imported')
  .option('--section <name>', 'folder below content/ that holds the posts', 'news')
  .option('--origin <address>', 'address of the old site', webAddress, 'https://digital.gov')
  .option(
    '--media-base <address>',
    'address below which the old site keeps its media',
    webAddress,
    'https://s3.amazonaws.com/digitalgov',
  )
  .option('--since <year>', 'only posts from this year on', year)
  .option('--only <glob>', 'only posts whose path matches, such as "2015/**"')
  .option('--dry-run', 'convert and prove, write nothing', false)
  .option('--force', 'overwrite posts that were edited after import', false);

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
function obstacle({ source, out }: ImportOptions): string | undefined {
  if (!existsSync(source) || !statSync(source).isDirectory()) return `There is no folder ${source}.`;
  if (!existsSync(resolve(source, 'content')))
    return `${source} holds no folder content/; give the folder of the whole Hugo site.`;
  const inside = relative(source, out);
  if (inside === '' || (!inside.startsWith(`..${sep}`) && inside !== '..'))
    return `--out ${out} lies inside the Hugo site; choose a folder outside it.`;
  if (existsSync(out) && !statSync(out).isDirectory()) return `--out ${out} is a file.`;
  return undefined;
}

async function main(): Promise<number> {
  command.parse();
  const given = command.opts<Omit<ImportOptions, 'source' | 'measure'>>();
  const options: ImportOptions = {
    ...given,
    source: resolve(command.args[0] ?? ''),
    out: resolve(given.out),
    measure: false,
  };
  const reason = obstacle(options);
  if (reason) {
    console.error(reason);
    return 2;
  }
  process.env.BUILD_DATE ??= buildDateOf();
  const report = await showProgress((progress) => importSite(options, progress));
  console.log(summaryOf(report, options));
  return isClean(report) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? `The import stopped: ${error.message}` : error);
  process.exitCode = 2;
}
