import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'Measures the time and memory of a build, and what the site weighs.',
  takes: (parser) => parser.option('--import <folder>', 'Hugo site to import first, and to build'),
  does: async (options: { import?: string }) => (await import('./bench.ts')).bench(options.import),
});
