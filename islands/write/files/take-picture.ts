import { writeFiles as words } from '@/islands/words';
import { addressFor } from './address-for';
import type { Chosen } from './chosen';
import type { FileHost } from './contract';
import type { FileDialog } from './file-dialog';
import type { DraftFile } from './kept-files';
import { PictureForm } from './picture/picture-form';
import { preparePicture } from './picture/prepare-picture';
import { stemOf } from './stem-of';
import { takenBy } from './taken-by';

/**
 * Takes a picture: makes it ready, asks what it shows, and puts it where the person says.
 *
 * @param add keeps the file with the draft, and says so
 */
export async function takePicture(
  { file, bytes, format }: Chosen,
  host: FileHost,
  dialog: FileDialog,
  add: (file: DraftFile) => Promise<void>,
): Promise<void> {
  const picture = await preparePicture(bytes, format);
  if (!dialog.isOpen) return;
  if (picture === 'unreadable' || picture === 'moving')
    return dialog.refuse(words.pictureFaults[picture](file.name));
  const { blob, ending, width, height } = picture;
  const url = URL.createObjectURL(blob);
  // What was copied and not saved has a name that browsers give.
  const stem = /^image\.\w+$/.test(file.name) ? host.name() : stemOf(file.name);
  const form = new PictureForm(picture, url, stem, host.hasPicture());
  dialog.whenClosed(() => URL.revokeObjectURL(url));
  dialog.ask(words.pictureTitle, form.fields, words.addPicture, () => {
    const { stem: named, alt, isOfPage } = form.answer;
    const address = addressFor(named, ending, takenBy(host));
    void add({ address, blob, bytes: blob.size, width, height });
    if (isOfPage) host.setPicture(address, alt);
    else host.insert('Image', { src: address, alt });
  });
}
