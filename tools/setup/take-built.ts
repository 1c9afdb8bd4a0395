/**
 * Takes `--built` out of the arguments of a test command: `out/` holds the publication at hand, a preview of it perhaps, and is
 * tested as it is.
 */
export const takeBuilt = (
  args: readonly string[],
): { readonly isBuilt: boolean; readonly rest: string[] } => ({
  isBuilt: args.includes('--built'),
  rest: args.filter((arg) => arg !== '--built'),
});
