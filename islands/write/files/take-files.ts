import { writeFiles as words } from '@/islands/words';
import type { ReaderCalls } from '../readers/reader-calls';
import { type Chosen, chosenOf } from './chosen';
import type { FileHost } from './contract';
import type { FileDialog } from './file-dialog';
import type { DraftFile } from './kept-files';
import { takePicture } from './take-picture';
import { isTranscript, takeTranscript } from './transcript/take-transcript';

/** Bytes. What is larger than that is read by no one here. */
const MOST = 200_000_000;

/** What is used to take files. */
export interface Taking {
  readonly host: FileHost;
  readonly dialog: FileDialog;
  readonly readers: () => ReaderCalls;
  /** Keeps the file with the draft, and says so. */
  readonly add: (file: DraftFile) => Promise<void>;
}

/** Takes a file, as what it is by its first bytes or its name. It is done when the dialog is closed. */
export async function takeFile(file: File, taking: Taking): Promise<void> {
  const { dialog } = taking;
  const closed = new Promise<void>((done) => dialog.open(file.name, done));
  if (file.size > MOST) dialog.refuse(words.unknown(file.name));
  else await takeAsItIs(await chosenOf(file), taking);
  await closed;
}

const PICTURES = new Set(['JPEG', 'PNG', 'WebP', 'GIF', 'AVIF', 'HEIC', 'TIFF']);

async function takeAsItIs(chosen: Chosen, { host, dialog, readers, add }: Taking): Promise<void> {
  const { file, format } = chosen;
  const isPicture = PICTURES.has(format ?? '') || (format === undefined && file.type.startsWith('image/'));
  if (isPicture) return takePicture(chosen, host, dialog, add);
  if (isTranscript(file.name)) return takeTranscript(chosen, host, dialog, readers(), add);
  dialog.refuse(words.unknown(file.name));
}
