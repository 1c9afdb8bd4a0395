/** What a command cannot do, in a sentence for the person who called it, with the way out. The launcher prints the sentence alone. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  /** 1: the command was called as it should be, and something is in its way. */
  readonly exitCode: 1 | 2 = 1;
}

/** What the person who called a command has to write in another way. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';
  /** 2: nothing was done. */
  override readonly exitCode = 2;
}
