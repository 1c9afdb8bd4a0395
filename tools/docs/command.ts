import { command as guide } from '../guide/command.ts';
import { defineCommand } from '../launcher/command.ts';
import { command as rules } from '../manuals/command.ts';
import { command as screenshots } from '../screenshots/command.ts';

export const command = defineCommand({
  says: 'Writes every generated document: the guide for authors, and the manuals of rules, mistakes and settings.',
  parts: { guide, rules, screenshots },
  does: async () => {
    const { writeGuide } = await import('../guide/write-guide.ts');
    const { writeManuals } = await import('../manuals/write-manuals.ts');
    writeGuide();
    writeManuals();
    return 0;
  },
});
