import { command as chapters } from '../chapters/command.ts';
import { defineCommand } from '../launcher/command.ts';
import { command as links } from '../links/command.ts';
import { command as podcast } from '../podcast/command.ts';
import type { ReportOptions } from './write-report.ts';

export const command = defineCommand({
  says: 'Writes a page about the publication for its editors: what is scheduled, missing, old or unused.',
  parts: { links, podcast, chapters },
  takes: (parser) =>
    parser
      .option('--links <file>', 'what “npm run report -- links” has written')
      .option('--to <file>', 'where the page is written', 'report.html')
      .option('--markdown <file>', 'where it is also written as Markdown, for an issue'),
  does: async (options: ReportOptions) => (await import('./write-report.ts')).writeReport(options),
});
