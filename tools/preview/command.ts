import { defineCommand } from '../launcher/command.ts';
import type { PreviewOptions } from './write-preview.ts';

export const command = defineCommand({
  says: 'Shows what changes for readers between two builds, with screenshots.',
  takes: (parser) =>
    parser
      .option('--before <folder>', 'the site before; if it is not given, every page counts as added')
      .option('--after <folder>', 'the site after', 'out')
      .option('--to <folder>', 'where the comparison is written; what is there is replaced', 'preview'),
  does: async (options: PreviewOptions) => (await import('./write-preview.ts')).writePreview(options),
});
