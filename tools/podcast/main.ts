/** `npm run podcast`: says for each episode what is known of its recording, and how: measured, written by hand, or not at all. */
import { Command } from 'commander';
import { getContent } from '@/lib/content/index.ts';
import { episodeReport } from '@/lib/podcast/report.ts';

new Command('podcast').description('Says for each episode what is known of its recording, and how.').parse();
process.stdout.write(await episodeReport(await getContent()));
