/**
 * `npm run check:content [files…] [--format text|json|github|sarif] [--fix]`: checks what authors wrote.
 * Exit code 0 where nothing stops a build, 1 where there are errors, 2 where the command was called wrongly.
 */
import { relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { checkContent } from '@/lib/content/check.ts';
import { setBuildDate } from '../setup/build-date.ts';
import { type FormatName, formatNames, formats } from './formats/index.ts';

setBuildDate();

const program = new Command('check:content')
  .description('Checks posts, authors, topics, series and pages, and says how to mend what is wrong.')
  .argument('[files...]', 'files to report on; all where none is named')
  .addOption(new Option('--format <name>', 'how to print the result').choices(formatNames).default('text'))
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async (files: string[], { format }: { format: FormatName }) => {
    process.exitCode = await check(files, format);
  });

async function check(files: readonly string[], format: FormatName): Promise<number> {
  const started = performance.now();
  const { problems, texts } = await checkContent();
  const wanted = new Set(files.map((file) => relative(process.cwd(), resolve(file)).replaceAll('\\', '/')));
  const unknown = [...wanted].find((file) => !texts.has(file) && !problems.some((at) => at.file === file));
  if (unknown) {
    console.error(`${unknown} is not a file of the content folder.`);
    return 2;
  }
  const shown = wanted.size === 0 ? problems : problems.filter(({ file }) => wanted.has(file));
  const report = {
    problems: shown,
    texts,
    files: wanted.size || texts.size,
    seconds: (performance.now() - started) / 1000,
  };
  console.log(formats[format](report));
  return shown.some(({ severity }) => severity === 'error') ? 1 : 0;
}

await program.parseAsync();
