/** A publication is a folder: `content/`, with its settings in `content/site.yml`, and `public/`. */
import { join, relative, resolve, sep } from 'node:path';

/** The folder of the publication: `PUBLICATION_DIR`, or the project itself. Absolute. Empty is unset. */
export function publicationFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), process.env.PUBLICATION_DIR || '.');
}

/** Where its posts, authors, topics, series, pages, redirects and settings are. Absolute. */
export const contentFolder = (): string => join(publicationFolder(), 'content');

/** The files that its site serves as they are. Absolute. */
export const publicFolder = (): string => join(publicationFolder(), 'public');

/** Whether the publication is the one in the project’s own folder, whose `public/` Next knows. */
export const isProjectItself = (): boolean => relative(process.cwd(), publicationFolder()) === '';

/** A file of the publication from the working directory, as a terminal opens it: `../imported/content/posts/x.mdx`. */
export function fromHere(file: string): string {
  return relative(process.cwd(), join(publicationFolder(), file)).split(sep).join('/');
}

/** A file of the publication as programs that look at a checkout know it: from the working directory where that holds it. */
export function inCheckout(file: string): string {
  const path = fromHere(file);
  return path.startsWith('../') ? file : path;
}

/** What is served of every publication: the files of the guide’s examples. The publication’s own come first. */
export const servedFolders = (): readonly string[] => [
  publicFolder(),
  join(/* turbopackIgnore: true */ process.cwd(), 'lib/guide/public'),
];
