import { defineCommand } from '../launcher/command.ts';
import type { CheckOptions } from './check-content.ts';
import { formatNames } from './formats/names.ts';

export const command = defineCommand({
  says: 'Checks posts, authors, topics, series, pages and media, and says how to fix what is wrong.',
  takes: (parser) =>
    parser
      .argument('[files...]', 'files to report on; all if none is named')
      .addOption(
        parser
          .createOption('--format <name>', 'how to print the result')
          .choices(formatNames)
          .default('text'),
      )
      .option('--fix', 'apply every automatic fix that changes no word that readers read')
      .option('--since <commit>', 'notes only on files that differ from those of a commit; errors on all'),
  does: async (files: string[], options: CheckOptions) =>
    (await import('./check-content.ts')).checkFiles(files, options),
});
