import { writeFiles as words } from '@/islands/words';
import { chosenOf } from './chosen';
import type { FileHost } from './contract';
import type { FileDialog } from './file-dialog';
import type { DraftFile } from './kept-files';
import { takePicture } from './take-picture';

/** Bytes. What is larger than that is read by no one here. */
const MOST = 200_000_000;

/**
 * Takes a file, as what it is by its first bytes. It is done when the dialog is closed.
 *
 * @param add keeps the file with the draft, and says so
 */
export async function takeFile(
  file: File,
  host: FileHost,
  dialog: FileDialog,
  add: (file: DraftFile) => Promise<void>,
): Promise<void> {
  const closed = new Promise<void>((done) => dialog.open(file.name, done));
  if (file.size > MOST) dialog.refuse(words.unknown(file.name));
  else await takeAsItIs(await chosenOf(file), host, dialog, add);
  await closed;
}

const PICTURES = new Set(['JPEG', 'PNG', 'WebP', 'GIF', 'AVIF', 'HEIC', 'TIFF']);

async function takeAsItIs(...all: Parameters<typeof takePicture>): Promise<void> {
  const [{ file, format }, , dialog] = all;
  const isPicture = PICTURES.has(format ?? '') || (format === undefined && file.type.startsWith('image/'));
  if (isPicture) return takePicture(...all);
  dialog.refuse(words.unknown(file.name));
}
