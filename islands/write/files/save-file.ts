import { make } from '../../media/dom';
import type { DraftFile } from './kept-files';

/** The name of a file without its folder: `counter.jpg`. */
export const fileNameOf = ({ address }: Pick<DraftFile, 'address'>): string =>
  address.slice(address.lastIndexOf('/') + 1);

/** Hands a file, ready to be published, to the person. */
export function saveFile(file: DraftFile): void {
  const url = URL.createObjectURL(file.blob);
  make('a', { href: url, download: fileNameOf(file) }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
