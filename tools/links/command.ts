import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'Checks whether external links, pictures, recordings and videos still work; only reports.',
  takes: (parser) => parser.option('--to <file>', 'where the result is written as JSON', '.cache/links.json'),
  does: async ({ to }: { to: string }) => (await import('./report-links.ts')).reportLinks(to),
});
