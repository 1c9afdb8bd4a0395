import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'Builds the site into out/ (or OUT_DIR); if anything fails, the previous build is kept.',
  takes: (parser) => parser.option('--compress', 'add .br and .gz to texts, for a server of your own'),
  does: async (options: { compress?: boolean }) => (await import('./build-site.ts')).buildSite(options),
});
