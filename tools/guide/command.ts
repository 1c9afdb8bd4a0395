import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'Writes content/README.md, the guide for authors, from schemas, vocabulary and rules.',
  does: async () => {
    (await import('./write-guide.ts')).writeGuide();
    return 0;
  },
});
