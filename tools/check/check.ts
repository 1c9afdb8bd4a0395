import { packageBinary } from '../setup/package-binary.ts';
import { runCommand } from '../setup/run-command.ts';
import { runSteps } from '../test/run-steps.ts';
import { contentCheck, deadCode, formatAndLint, types, unitTests } from '../test/steps.ts';

/** Everything that needs no build and no browser. Rewrites no file. @returns the exit code */
export const checkEverything = (): Promise<number> =>
  runSteps([formatAndLint, types, deadCode, unitTests, contentCheck()]);

/** Formats every file and applies the linter's safe fixes. @returns the exit code */
export const fixFormat = (): Promise<number> =>
  runCommand(process.execPath, [packageBinary('@biomejs/biome', 'biome'), 'check', '--write', '.']);
