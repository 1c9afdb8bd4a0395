import { bytesOf } from '#measured-files';
import { fileTypeName, formatSize } from './size';

/**
 * `MP3, 11 MB`: type and size of a file, as far as they are known.
 *
 * @param lang BCP 47 tag of the text beside it
 */
export function fileFacts(address: string, lang: string, writtenSize?: string): string {
  const bytes = bytesOf(address, writtenSize);
  const facts = [fileTypeName(address, lang), bytes === undefined ? undefined : formatSize(bytes, lang)];
  return facts.filter((fact) => fact !== undefined).join(', ');
}
