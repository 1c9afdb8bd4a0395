/** One value for code: another one as soon as what was made with it may have become something else. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below';
import { projectFolder } from './project-folder';

export interface Code {
  /** Folders of the project; tests and fixtures below them do not count. */
  readonly folders: readonly string[];
  /** Further files of the project. */
  readonly files: readonly string[];
  /** Whatever else decides, such as settings or variables of the environment. */
  readonly texts: readonly string[];
}

const isCode = (file: string): boolean => !/\.(?:test|spec)\.tsx?$|\/(?:fixtures|testing)\//.test(file);

/**
 * SHA-256 of the code and of the Node.js that runs it, in hexadecimal digits.
 *
 * @throws where a folder or file is not there
 */
export function codeFingerprint({ folders, files, texts }: Code): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const text of texts) hash.update(`\0${text}`);
  const root = projectFolder();
  const below = folders.flatMap((folder) =>
    filesBelow(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of [...below.filter(isCode), ...files])
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
