import { carryOut } from './carry-out.ts';
import { COMMANDS, INNER_COMMANDS, RENAMED } from './commands.ts';
import { listCommands } from './list-commands.ts';

/**
 * Runs a command by its name. `bootstrap.mjs` calls it when all packages are installed.
 *
 * @param name of the command; the list of all is printed if it is `help` or missing
 * @returns the exit code
 */
export async function launch(name: string | undefined, words: readonly string[]): Promise<number> {
  if (name === 'help' && words.length > 0) return launch(words[0], ['--help']);
  if (name === undefined || name === 'help') {
    console.log(await listCommands());
    return 0;
  }
  const load = known(COMMANDS, name) ?? known(INNER_COMMANDS, name);
  if (load) return carryOut(doorOf(name), (await load()).command, words);
  const now = known(RENAMED, name);
  console.error(
    now
      ? `“npm run ${name}” has a new name: ${now}`
      : `There is no command “${name}”. There are: ${Object.keys(COMMANDS).join(', ')}. “npm run help” says what each does.`,
  );
  return 2;
}

/** How people call a command; npm takes what comes after `--` as the command's own. */
const doorOf = (name: string): string =>
  name === 'start' || name === 'test' ? `npm ${name} --` : `npm run ${name} --`;

const known = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
