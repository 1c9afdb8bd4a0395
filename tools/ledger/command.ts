import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'Records every published address in content/ledger.txt, so that a build can refuse to lose one.',
  does: async () => (await import('./add-addresses.ts')).addAddresses(process.env.OUT_DIR ?? 'out'),
});
