import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'Shows what is known about each episode’s recording, and how: measured, written by hand, or not at all.',
  does: async () => {
    const { getContent } = await import('@/lib/content/index.ts');
    const { episodeReport } = await import('@/lib/podcast/report.ts');
    process.stdout.write(await episodeReport(await getContent()));
    return 0;
  },
});
