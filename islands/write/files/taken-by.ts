import type { FileHost } from './contract';

/** Addresses that no other file may have: of what is published, and of what the draft brings along. */
export const takenBy = ({ taken, files }: FileHost): ReadonlySet<string> =>
  new Set([...taken(), ...files.all.map(({ address }) => address)]);
