import { defineCommand } from '../launcher/command.ts';

/** The importer reads its own words: it is a program of its own, which a site that never imports does without. */
export const command = defineCommand({
  says: 'Imports a Hugo archive, with proof that nothing was lost.',
  takes: (parser) =>
    parser.argument('[words...]').allowUnknownOption().allowExcessArguments().helpOption(false),
  does: async (words: string[]) => {
    process.argv = [process.execPath, 'import', ...words];
    await import('./main.ts');
    return Number(process.exitCode ?? 0);
  },
});
