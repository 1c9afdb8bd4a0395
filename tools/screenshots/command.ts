import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'Takes the pictures of README.md and docs/design-review.md from the built site.',
  does: async () => (await import('./take-screenshots.ts')).takeScreenshots(),
});
