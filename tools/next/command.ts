import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'After updating Next: lists the project’s assumptions about it that no longer hold.',
  does: async () => (await import('./check.ts')).checkNext(),
});
