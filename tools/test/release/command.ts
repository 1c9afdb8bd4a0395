import { defineCommand } from '../../launcher/command.ts';

export const command = defineCommand({
  says: 'Runs the long trials before a release: load, mutations, many releases.',
  takes: (parser) =>
    parser.argument('[names...]', 'parts of the names of the trials to run; all if none is named'),
  does: async (names: string[]) => (await import('./test-release.ts')).testRelease(names),
});
