import { defineCommand } from '../launcher/command.ts';
import { command as publication } from './publication/command.ts';
import { command as release } from './release/command.ts';
import type { TestOptions } from './test-everything.ts';

export const command = defineCommand({
  says: 'Runs all checks and tests: lint, types, dead code, unit tests, content, builds, browser tests.',
  parts: { publication, release },
  takes: (parser) =>
    parser
      .argument(
        '[playwright...]',
        'what Playwright is to run, in its own words; everything if nothing is named',
      )
      .option('--built', 'test what is in out/ already, and do not build it')
      .allowUnknownOption(),
  does: async (words: string[], options: TestOptions) =>
    (await import('./test-everything.ts')).testEverything(words, options),
});
