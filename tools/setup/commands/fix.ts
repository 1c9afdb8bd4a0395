import { packageBinary } from '../package-binary.ts';
import { runCommand } from '../run-command.ts';

/** `npm run fix`: formats every file and applies the linter's safe fixes. */
export function run(): Promise<number> {
  return runCommand(process.execPath, [packageBinary('@biomejs/biome', 'biome'), 'check', '--write', '.']);
}
