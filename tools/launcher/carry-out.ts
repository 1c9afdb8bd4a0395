import { CommanderError, Command as Parser } from 'commander';
import { CommandError } from '@/lib/errors.ts';
import type { Command } from './command.ts';

/**
 * Parses the words after a command's name, does what they ask for, and prints what keeps it from doing so. The one place where
 * errors end.
 *
 * @param door how people call the command: `npm run report --`
 * @returns the exit code: 0 where all is well, 1 where it found a problem or failed, 2 where it was called wrongly
 */
export async function carryOut(door: string, command: Command, words: readonly string[]): Promise<number> {
  let code = 0;
  const parser = parserOf(new Parser(door).exitOverride(), door, command, (ended) => {
    code = ended;
  });
  try {
    await parser.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed what it found, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    console.error(sentenceOf(error));
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

function parserOf(parser: Parser, door: string, command: Command, end: (code: number) => void): Parser {
  parser
    .description(command.says)
    .enablePositionalOptions()
    .showHelpAfterError(`What it takes: ${door} --help`);
  command.prepare(parser, end);
  for (const [name, part] of Object.entries(command.parts))
    parserOf(parser.command(name), `${door} ${name}`, part, end);
  return parser;
}

/** What is said of an error: of a known one its sentence, of any other also where it happened, for whoever can fix that. */
function sentenceOf(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (!(error instanceof Error)) return `The command stopped: ${String(error)}`;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.message, ...frames].join('\n');
}
