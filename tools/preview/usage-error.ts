/** What the person at the keyboard has to change; its message is all that they are shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
