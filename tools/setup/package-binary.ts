import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';

const manifestShape = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/**
 * The script behind a command of an installed package, to be run with Node itself: the links in
 * `node_modules/.bin` are shell files on Windows.
 *
 * @throws where the package is not installed or has no such command
 */
export function packageBinary(packageName: string, command = packageName): string {
  // Read by its path, because the “exports” of some packages hide their package.json.
  const folder = resolve('node_modules', packageName);
  const { bin } = manifestShape.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`The package ${packageName} has no command “${command}”.`);
  return join(folder, script);
}
