/** From a text to a pull request: a commit on a branch of its own, in the repository or in the person’s fork of it. */
import { nameOf, pathIn, type Repository } from '@/lib/repository-addresses';
import { type Api, ApiError, textAt, valueAt } from './api';
import { base64Of } from './base64-of';
import { blobId } from './blob-id';

/** A file that is served as it is. */
interface SentFile {
  /** `/media/counter.jpg` */
  readonly address: string;
  readonly blob: Blob;
}

export interface Proposal {
  /** `content/posts/2026/one-letter.mdx` */
  readonly file: string;
  /** With the line ends that the file is to have. */
  readonly text: string;
  /** The file that is changed, as it was read; nothing where it is new. */
  readonly original?: string;
  /** What the text brings along; all of it goes into the same commit. */
  readonly files: readonly SentFile[];
  /** Title of the commit and of the pull request. */
  readonly title: string;
}

/** What has been proposed; a later text goes into the same pull request. */
export interface Proposed {
  /** Of the pull request; nothing where the token may write a branch but not open one. */
  readonly number?: number;
  /** The page of the pull request, or the one to open it on. */
  readonly url: string;
  /** Where its branch is: `example/gazette`. */
  readonly place: string;
  readonly branch: string;
  /** Its last commit. */
  readonly commit: string;
  /** Paths of the files that the text has brought along. */
  readonly brought: readonly string[];
}

/** What is being done, for the person who waits. */
export type Step = 'account' | 'fork' | 'commit' | 'proposal';

/** The file is another one now, or there is one of this name. */
export class ChangedError extends Error {
  readonly why: 'changed' | 'exists';
  /** The path in the repository. */
  readonly file: string;

  constructor(why: 'changed' | 'exists', file: string) {
    super(`${file}: ${why}`);
    this.why = why;
    this.file = file;
  }
}

export interface Telling {
  readonly tell: (step: Step) => void;
  /** Waits, in milliseconds. */
  readonly wait: (time: number) => Promise<void>;
}

/** How often a fork in the making is asked for, and the milliseconds between. */
const [TRIES, PAUSE] = [30, 2000];

/**
 * Proposes a text. Nothing of the person’s own branches is changed but, in a fork, the one that follows the repository.
 *
 * @throws {ApiError} @throws {ChangedError}
 */
export async function propose(
  api: Api,
  repository: Repository,
  proposal: Proposal,
  { tell, wait }: Telling,
): Promise<Proposed> {
  tell('account');
  const name = nameOf(repository);
  const login = textAt(await api.ask('GET', '/user'), 'login');
  const mayPush = valueAt(await api.ask('GET', `/repos/${name}`), 'permissions', 'push') === true;
  if (!mayPush) tell('fork');
  const place = mayPush ? name : await forkOf(api, name);
  const base = mayPush
    ? await headOf(api, name, repository.branch)
    : await headOfFork(api, place, repository, wait);
  await refuseOther(api, place, base, pathIn(repository, proposal.file), proposal.original);
  const brought = pathsOf(repository, proposal);
  for (const path of brought) await refuseOther(api, place, base, path, undefined);
  tell('commit');
  const commit = await commitOn(api, place, base, repository, proposal);
  const branch = `write/${commit.slice(0, 10)}`;
  await api.ask('POST', `/repos/${place}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit });
  tell('proposal');
  const head = mayPush ? branch : `${login}:${branch}`;
  return { ...(await pullOf(api, repository, head, proposal.title)), place, branch, commit, brought };
}

/** The pull request. Fine-grained tokens open none in a repository of somebody else; the person does it on GitHub’s page then. */
async function pullOf(
  api: Api,
  repository: Repository,
  head: string,
  title: string,
): Promise<Pick<Proposed, 'number' | 'url'>> {
  try {
    const pull = await api.ask('POST', `/repos/${nameOf(repository)}/pulls`, {
      title,
      head,
      base: repository.branch,
    });
    return { number: Number(valueAt(pull, 'number')), url: textAt(pull, 'html_url') };
  } catch (error) {
    if (!(error instanceof ApiError && error.why === 'forbidden')) throw error;
    return { url: `${repository.url}/compare/${repository.branch}...${head}?expand=1` };
  }
}

/**
 * Puts a later text into what has been proposed.
 *
 * @throws {ApiError} @throws {ChangedError}
 */
export async function proposeAgain(
  api: Api,
  repository: Repository,
  proposal: Proposal,
  proposed: Proposed,
): Promise<Proposed> {
  const { place, branch } = proposed;
  const brought = pathsOf(repository, proposal);
  for (const path of brought.filter((one) => !proposed.brought.includes(one)))
    await refuseOther(api, place, proposed.commit, path, undefined);
  const removed = proposed.brought.filter((path) => !brought.includes(path));
  const commit = await commitOn(api, place, proposed.commit, repository, proposal, removed);
  await api.ask('PATCH', `/repos/${place}/git/refs/heads/${branch}`, { sha: commit });
  return { ...proposed, commit, brought };
}

const headOf = async (api: Api, place: string, branch: string): Promise<string> =>
  textAt(await api.ask('GET', `/repos/${place}/git/ref/heads/${branch}`), 'object', 'sha');

/** The person’s fork; GitHub answers with the one that there is, or begins to make one. */
const forkOf = async (api: Api, name: string): Promise<string> =>
  textAt(await api.ask('POST', `/repos/${name}/forks`, { default_branch_only: true }), 'full_name');

/** The last commit of a fork that is as new as what it was made of. */
async function headOfFork(
  api: Api,
  fork: string,
  repository: Repository,
  wait: Telling['wait'],
): Promise<string> {
  const { branch } = repository;
  const newest = await headOf(api, nameOf(repository), branch);
  if ((await headInTheMaking(api, fork, branch, wait)) === newest) return newest;
  await api.ask('POST', `/repos/${fork}/merge-upstream`, { branch });
  return headOf(api, fork, branch);
}

async function headInTheMaking(
  api: Api,
  fork: string,
  branch: string,
  wait: Telling['wait'],
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await headOf(api, fork, branch);
    } catch (error) {
      const isInTheMaking =
        error instanceof ApiError && (error.why === 'missing' || error.why === 'conflict');
      if (!isInTheMaking || attempt === TRIES) throw error;
      await wait(PAUSE);
    }
  }
}

/** Nobody’s newer text is overwritten. */
async function refuseOther(
  api: Api,
  place: string,
  commit: string,
  path: string,
  original: string | undefined,
): Promise<void> {
  const there = await blobAt(api, place, commit, path);
  if (original === undefined && there !== undefined) throw new ChangedError('exists', path);
  if (original !== undefined && there !== (await blobId(original))) throw new ChangedError('changed', path);
}

async function blobAt(api: Api, place: string, commit: string, path: string): Promise<string | undefined> {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  try {
    return textAt(await api.ask('GET', `/repos/${place}/contents/${encoded}?ref=${commit}`), 'sha');
  } catch (error) {
    if (error instanceof ApiError && error.why === 'missing') return undefined;
    throw error;
  }
}

/** Where what a text brings along is in the repository. */
const pathsOf = (repository: Repository, { files }: Proposal): string[] =>
  files.map(({ address }) => pathIn(repository, `public${address}`));

/** One commit with the file and all that it brings along, on top of another. @param removed paths of what it no longer brings */
async function commitOn(
  api: Api,
  place: string,
  parent: string,
  repository: Repository,
  proposal: Proposal,
  removed: readonly string[] = [],
): Promise<string> {
  const { file, text, title } = proposal;
  const git = `/repos/${place}/git`;
  const below = textAt(await api.ask('GET', `${git}/commits/${parent}`), 'tree', 'sha');
  const tree = await api.ask('POST', `${git}/trees`, {
    base_tree: below,
    tree: [
      { ...FILE, path: pathIn(repository, file), content: text },
      ...(await blobsOf(api, git, repository, proposal)),
      ...removed.map((path) => ({ ...FILE, path, sha: null })),
    ],
  });
  const made = { message: title, tree: textAt(tree, 'sha'), parents: [parent] };
  return textAt(await api.ask('POST', `${git}/commits`, made), 'sha');
}

/** An entry of a tree: a plain file. */
const FILE = { mode: '100644', type: 'blob' } as const;

/** Sends the bytes of files, one after the other: GitHub takes no two at a time from one person gladly. */
async function blobsOf(
  api: Api,
  git: string,
  repository: Repository,
  { files }: Proposal,
): Promise<object[]> {
  const entries: object[] = [];
  for (const { address, blob } of files) {
    const content = base64Of(new Uint8Array(await blob.arrayBuffer()));
    const sent = await api.ask('POST', `${git}/blobs`, { content, encoding: 'base64' });
    entries.push({ ...FILE, path: pathIn(repository, `public${address}`), sha: textAt(sent, 'sha') });
  }
  return entries;
}
