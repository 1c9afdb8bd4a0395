import { setBuildDate } from '../build-date.ts';
import { packageBinary } from '../package-binary.ts';
import { runCommand } from '../run-command.ts';

/** `npm run dev`: the site while it is being written, on http://localhost:3000. Arguments go to `next dev`. */
export function run(args: readonly string[]): Promise<number> {
  setBuildDate();
  const environment = { NEXT_TELEMETRY_DISABLED: '1' };
  return runCommand(process.execPath, [packageBinary('next'), 'dev', ...args], environment);
}
