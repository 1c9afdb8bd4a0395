import type { Command as Parser } from 'commander';

/** One of the commands that the launcher knows: what a `tools/<name>/command.ts` exports as `command`. */
export interface Command {
  /** What it does, in one line that begins with a verb. */
  readonly says: string;
  /** Commands below it, by name: `npm run report -- links`. */
  readonly parts: Readonly<Record<string, Command>>;
  /** Declares what it takes, and what happens then. `end` gets the exit code. */
  readonly prepare: (parser: Parser, end: (code: number) => void) => void;
}

interface Declaration<Given extends readonly unknown[]> {
  readonly says: string;
  readonly parts?: Readonly<Record<string, Command>>;
  /** Declares arguments and options in commander's words. */
  readonly takes?: (parser: Parser) => unknown;
  /**
   * Does it. Arguments come in the order in which `takes` declares them, then the options. A command without it has parts only.
   *
   * @returns the exit code: 0 where all is well, 1 where it found a problem
   * @throws {CommandError} with a sentence for the person who called it
   */
  readonly does?: (...given: [...Given]) => number | Promise<number>;
}

/** Declares a command. What it needs to run, it imports in `does`: a list of all commands is then there at once. */
export function defineCommand<Given extends readonly unknown[] = []>({
  says,
  parts = {},
  takes,
  does,
}: Declaration<Given>): Command {
  return {
    says,
    parts,
    prepare(parser, end) {
      takes?.(parser);
      if (does) parser.action(async (...given: [...Given]) => end(await does(...given)));
    },
  };
}
