/** Pages of the repository in which somebody with an account there writes. A leaf: the page to write on imports it. */

export interface Repository {
  /** Without a slash at its end. */
  readonly url: string;
  readonly branch: string;
  /** Of the publication in the repository; empty where that is its root. */
  readonly folder: string;
}

/** A file of the publication (`content/posts/2015/x.mdx`) as the repository knows it, part by part. */
const partsIn = ({ folder }: Repository, file: string): string[] =>
  [...folder.split('/'), ...file.split('/')].filter((part) => part !== '');

/** The page that edits a file. */
export const editAddress = (repository: Repository, file: string): string =>
  `${repository.url}/edit/${repository.branch}/${partsIn(repository, file).map(encodeURIComponent).join('/')}`;

/** The path of a file of the publication in its repository. */
export const pathIn = (repository: Repository, file: string): string => partsIn(repository, file).join('/');

/** The name of a repository on GitHub: `example/gazette`. */
export const nameOf = ({ url }: Pick<Repository, 'url'>): string =>
  new URL(url).pathname.slice(1).replace(/\.git$/, '');

/** The server that answers programs about repositories on github.com. */
export const GITHUB_API = 'https://api.github.com';

/** What the page to write on asks for texts of a repository; nothing where it is on another host. */
export const apiOf = ({ url }: Pick<Repository, 'url'>): string | undefined =>
  /^https:\/\/github\.com\/[^/]+\/[^/]+$/.test(url) ? GITHUB_API : undefined;

/**
 * Where a program reads a file as it is in the repository now (GitHub REST API, “Get repository content”); nothing where the repository
 * is on another host.
 */
export function contentsAddress(repository: Repository, file: string): string | undefined {
  const api = apiOf(repository);
  const path = partsIn(repository, file).map(encodeURIComponent).join('/');
  return (
    api && `${api}/repos/${nameOf(repository)}/contents/${path}?ref=${encodeURIComponent(repository.branch)}`
  );
}

/** The page that shows a folder of the publication. */
export const folderAddress = (repository: Repository, folder: string): string =>
  `${repository.url}/tree/${repository.branch}/${partsIn(repository, folder).map(encodeURIComponent).join('/')}`;

/** The page on which files are put into a folder of the publication. */
export const uploadAddress = (repository: Repository, folder: string): string =>
  `${repository.url}/upload/${repository.branch}/${partsIn(repository, folder).map(encodeURIComponent).join('/')}`;

/** Bytes of an address that GitHub takes for sure; it answers longer ones than 8,191 with an error. */
export const LONGEST_ADDRESS = 8000;

/** The page that adds a file, filled in. It may be longer than `LONGEST_ADDRESS`. */
export const newFileAddress = (repository: Repository, file: string, text: string): string =>
  `${repository.url}/new/${repository.branch}?filename=${inQuery(pathIn(repository, file))}&value=${inQuery(text)}`;

/** Text as a value in a query, in as few bytes as it can be written (RFC 3986, 3.4; a blank as forms write it). */
const inQuery = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%20', '+')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',');
