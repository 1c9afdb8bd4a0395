/** The second script of the page to write on: all that is about files. It is loaded with the first one. */
import { writeFiles as words } from '@/islands/words';
import type { FileHelp, FileHost, FilePlaces } from './write/files/contract';
import { FileDialog } from './write/files/file-dialog';
import { FileList } from './write/files/file-list';
import type { DraftFile } from './write/files/kept-files';
import { openReaders } from './write/files/open-readers';
import { fileNameOf } from './write/files/save-file';
import { takeFile } from './write/files/take-files';
import { UploadList } from './write/files/upload-list';

/** Opens what is about files, for an editor. @param readersAddress of the worker that reads files */
export function openFiles(host: FileHost, places: FilePlaces, readersAddress: string): FileHelp {
  const dialog = new FileDialog(places.dialog);
  const list = new FileList(host, places.list);
  const readers = openReaders(readersAddress);
  const uploads = new UploadList(host, places.uploads);
  const add = async (file: DraftFile): Promise<void> => {
    const isKept = await host.files.add(file);
    list.tell(isKept ? words.added(fileNameOf(file)) : words.noRoom);
  };
  return {
    async take(files) {
      for (const file of files) await takeFile(file, { host, dialog, readers, add });
    },
    show() {
      list.show();
      uploads.show();
    },
  };
}
