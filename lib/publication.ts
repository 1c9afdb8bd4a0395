/** A publication is a folder: `content/`, with its settings in `content/site.yml`, and `public/`. */

import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { decodePart } from './percent-encoding';
import { projectFolder } from './project-folder';

/** The folder of the publication: `PUBLICATION_DIR`, or the project itself. Absolute. Empty is unset. */
export function publicationFolder(): string {
  return resolve(projectFolder(), process.env.PUBLICATION_DIR || '.');
}

/** Where its posts, authors, topics, series, pages, redirects and settings are. Absolute. */
export const contentFolder = (): string => join(publicationFolder(), 'content');

/** The files that its site serves as they are. Absolute. */
export const publicFolder = (): string => join(publicationFolder(), 'public');

/** Whether the publication is the one in the project’s own folder, whose `public/` Next knows. */
export const isProjectItself = (): boolean => relative(projectFolder(), publicationFolder()) === '';

/** A file of the publication from the working directory, as a terminal opens it: `../imported/content/posts/x.mdx`. */
export function fromHere(file: string): string {
  return relative(projectFolder(), join(publicationFolder(), file)).split(sep).join('/');
}

/** A file of the publication as programs that look at a checkout know it: from the working directory where that holds it. */
export function inCheckout(file: string): string {
  const path = fromHere(file);
  return path.startsWith('../') ? file : path;
}

/** What is served of every publication: the files of the guide’s examples. The publication’s own come first. */
export const servedFolders = (): readonly string[] => [
  publicFolder(),
  join(projectFolder(), 'lib/manual/public'),
];

/** The served file behind a root-relative address, there or not; `undefined` for addresses on other hosts. */
export function publicFile(address: string): string | undefined {
  if (!address.startsWith('/')) return undefined;
  const paths = servedFolders().map((folder) => join(folder, decodePart(address)));
  return paths.find((path) => existsSync(path)) ?? paths[0];
}
