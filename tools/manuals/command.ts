import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'Writes docs/rules.md, docs/mistakes.md and docs/settings.md from rules and settings.',
  does: async () => {
    (await import('./write-manuals.ts')).writeManuals();
    return 0;
  },
});
