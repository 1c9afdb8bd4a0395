import { defineCommand } from '../../launcher/command.ts';
import type { TestOptions } from '../test-everything.ts';

export const command = defineCommand({
  says: 'Tests your publication only; enough if only content changed.',
  takes: (parser) => parser.option('--built', 'test what is in out/ already, and build nothing'),
  does: async (options: TestOptions) => (await import('./test-publication.ts')).testPublication(options),
});
