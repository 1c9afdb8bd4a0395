/** The files that the site serves as they are, as far as content asks for them. */
import type { FileFound } from './public-files';

export interface SiteFiles {
  /** Whether there is a file at a root-relative address. */
  findFile(path: string): FileFound;
  /**
   * The seconds at which the turns of a transcript start, in their order, and `undefined` for those without a time; none where it is not
   * there, or cannot be read.
   *
   * @param address root-relative
   */
  turnStarts(address: string): readonly (number | undefined)[];
}
