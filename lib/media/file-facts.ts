import { bytesOf } from './facts';
import { fileType, formatSize } from './size';

/** `MP3, 11 MB`: type and size of a file, as far as they are known. */
export function fileFacts(address: string, writtenSize?: string): string {
  const bytes = bytesOf(address, writtenSize);
  const facts = [fileType(address)?.name, bytes === undefined ? undefined : formatSize(bytes)];
  return facts.filter((fact) => fact !== undefined).join(', ');
}
