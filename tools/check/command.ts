import { defineCommand } from '../launcher/command.ts';
import { command as next } from '../next/command.ts';

export const command = defineCommand({
  says: 'Checks format, lint, types, dead code and content, and runs the unit tests; changes no file.',
  parts: { next },
  takes: (parser) =>
    parser.option('--fix', 'check nothing: format every file and apply the linter’s safe fixes'),
  does: async ({ fix }: { fix?: boolean }) => {
    const { checkEverything, fixFormat } = await import('./check.ts');
    return fix ? fixFormat() : checkEverything();
  },
});
