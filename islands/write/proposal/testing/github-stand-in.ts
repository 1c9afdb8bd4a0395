/** GitHub’s REST API over bare repositories on this machine: as much of it as a proposal asks for, with its ways to refuse. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

export interface Asked {
  readonly method: string;
  /** From `/`, with its query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PullRequest {
  readonly title: string;
  readonly head: string;
  readonly base: string;
}

const NAME = 'example/gazette';

const entry = { path: z.string(), mode: z.literal('100644'), type: z.literal('blob') };
const newTree = z.object({
  base_tree: z.string(),
  tree: z.array(
    z.union([
      z.strictObject({ ...entry, content: z.string() }),
      z.strictObject({ ...entry, sha: z.string().nullable() }),
    ]),
  ),
});
const newBlob = z.object({ content: z.base64(), encoding: z.literal('base64') });
const newCommit = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()) });
const newRef = z.object({ ref: z.string(), sha: z.string() });
const newPull = z.object({ title: z.string(), head: z.string(), base: z.string() });

type NewEntry = { readonly path: string } & ({ readonly content: string } | { readonly sha: string | null });

export class GitHubStandIn {
  /** Tokens that are known, by who has them. */
  readonly tokens = new Map([['good', 'jane']]);
  /** Who may write to the repository. */
  readonly members = new Set(['jane']);
  readonly pulls: PullRequest[] = [];
  /** Everything that was asked for, in its order. */
  readonly asked: string[] = [];
  /** How often a fork is asked for before it is there. */
  makingOfFork = 0;
  checks: readonly object[] = [];
  /** Whether tokens may open pull requests. */
  mayOpen = true;
  readonly #folder: string;
  readonly #forks = new Set<string>();

  /**
   * @param folder for the repositories; it is made
   * @param files of the first commit, by their paths
   */
  constructor(folder: string, files: Readonly<Record<string, string>>) {
    this.#folder = folder;
    mkdirSync(join(folder, 'example'), { recursive: true });
    this.#git(['init', '--quiet', '--bare', '--initial-branch=main', this.repository()]);
    this.commit(files);
  }

  /** The folder of a repository: `example/gazette`, `guest/gazette`. */
  repository = (name = NAME): string => join(this.#folder, `${name}.git`);

  /** Somebody else’s commit on the branch that is published. */
  commit(files: Readonly<Record<string, string>>): void {
    const at = this.repository();
    const head = this.#tryGit(['rev-parse', '--verify', '--quiet', 'refs/heads/main'], at)?.trim();
    const entries = Object.entries(files).map(([path, content]) => ({ path, content }));
    const tree = this.#treeWith(at, head, entries);
    const made = this.#commitTree(at, tree, head ? [head] : [], 'Somebody else');
    this.#git(['update-ref', 'refs/heads/main', made], at);
  }

  /** A file as a branch has it. */
  file = (branch: string, path: string, name = NAME): string =>
    this.#git(['show', `${branch}:${path}`], this.repository(name));

  /** The commits of a branch, the newest first. */
  history = (branch: string): string[] =>
    this.#git(['log', '--format=%H', branch], this.repository()).trim().split('\n');

  /** Writes all files of a branch into a folder. */
  checkOut(branch: string, folder: string): void {
    this.#git(['clone', '--quiet', '--branch', branch, this.repository(), folder]);
  }

  answer(asked: Asked): Answered {
    this.asked.push(`${asked.method} ${asked.path}`);
    try {
      return this.#route(asked);
    } catch (error) {
      return answer(422, { message: String(error) });
    }
  }

  #route({ method, path, headers, body = '' }: Asked): Answered {
    const { pathname, searchParams } = new URL(path, 'https://api.example');
    const raw = headers.accept?.includes('raw') === true;
    const login = this.tokens.get(/^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '');
    if (headers.authorization !== undefined && login === undefined)
      return answer(401, { message: 'Bad credentials' });
    const [, , owner = '', repository = '', ...rest] = pathname.split('/');
    const name = `${owner}/${repository}`;
    const what = `${method} /${rest.map(decodeURIComponent).join('/')}`;
    if (rest[0] === 'contents' && method === 'GET')
      return this.#contents(
        name,
        rest.slice(1).map(decodeURIComponent).join('/'),
        searchParams.get('ref') ?? 'main',
        raw,
      );
    if (login === undefined) return answer(401, { message: 'Requires authentication' });
    if (pathname === '/user') return answer(200, { login });
    if (what === 'GET /')
      return answer(200, { full_name: name, permissions: { push: this.members.has(login) } });
    if (what === 'POST /forks') return this.#fork(login);
    const reference = /^GET \/git\/ref\/heads\/(.+)$/.exec(what)?.[1];
    if (reference !== undefined) return this.#reference(name, reference);
    if (what === 'POST /pulls') return this.#pull(newPull.parse(JSON.parse(body)));
    if (/^GET \/commits\/\w+\/check-runs$/.test(what)) return answer(200, { check_runs: this.checks });
    if (owner !== login && !this.members.has(login))
      return answer(403, { message: 'Resource not accessible' });
    return this.#write(name, what, body);
  }

  #write(name: string, what: string, body: string): Answered {
    const at = this.repository(name);
    const read = (): unknown => JSON.parse(body);
    const commit = /^GET \/git\/commits\/(\w+)$/.exec(what)?.[1];
    if (commit !== undefined)
      return answer(200, { tree: { sha: this.#git(['rev-parse', `${commit}^{tree}`], at).trim() } });
    if (what === 'POST /git/trees') {
      const { base_tree: base, tree } = newTree.parse(read());
      return answer(201, { sha: this.#treeWith(at, base, tree) });
    }
    if (what === 'POST /git/blobs') {
      const bytes = Buffer.from(newBlob.parse(read()).content, 'base64');
      return answer(201, { sha: this.#blobOf(at, bytes) });
    }
    if (what === 'POST /git/commits') {
      const { tree, parents, message } = newCommit.parse(read());
      return answer(201, { sha: this.#commitTree(at, tree, parents, message) });
    }
    if (what === 'POST /git/refs') {
      const { ref, sha } = newRef.parse(read());
      this.#git(['update-ref', ref, sha, ''.padEnd(40, '0')], at);
      return answer(201, { ref });
    }
    const moved = /^PATCH \/git\/(refs\/heads\/.+)$/.exec(what)?.[1];
    if (moved !== undefined) {
      this.#git(['update-ref', moved, newRef.pick({ sha: true }).parse(read()).sha], at);
      return answer(200, { ref: moved });
    }
    if (what === 'POST /merge-upstream') {
      this.#git(['fetch', '--quiet', this.repository(), 'main:main'], at);
      return answer(200, { merge_type: 'fast-forward' });
    }
    return answer(404, { message: `Not Found: ${what}` });
  }

  #fork(login: string): Answered {
    const name = `${login}/gazette`;
    if (!this.#forks.has(name)) {
      mkdirSync(join(this.#folder, login), { recursive: true });
      this.#git(['clone', '--quiet', '--bare', this.repository(), this.repository(name)]);
      this.#forks.add(name);
    }
    return answer(202, { full_name: name });
  }

  #reference(name: string, branch: string): Answered {
    if (name !== NAME && this.makingOfFork-- > 0) return answer(409, { message: 'Git Repository is empty.' });
    const sha = this.#tryGit(
      ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`],
      this.repository(name),
    );
    return sha ? answer(200, { object: { sha: sha.trim() } }) : answer(404, { message: 'Not Found' });
  }

  #contents(name: string, path: string, ref: string, raw: boolean): Answered {
    const sha = this.#tryGit(
      ['rev-parse', '--verify', '--quiet', `${ref}:${path}`],
      this.repository(name),
    )?.trim();
    if (!sha) return answer(404, { message: 'Not Found' });
    return raw
      ? { ...answer(200, {}), body: this.#git(['cat-file', 'blob', sha], this.repository(name)) }
      : answer(200, { sha });
  }

  #pull(pull: PullRequest): Answered {
    if (!this.mayOpen) return answer(403, { message: 'Resource not accessible by personal access token' });
    const [branch = '', owner = 'example'] = pull.head.split(':').reverse();
    if (
      !this.#tryGit(
        ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`],
        this.repository(`${owner}/gazette`),
      )
    )
      return answer(422, { message: 'Validation Failed: head' });
    this.pulls.push(pull);
    const number = this.pulls.length;
    return answer(201, { number, html_url: `https://github.com/${NAME}/pull/${number}` });
  }

  #blobOf = (at: string, content: string | Buffer): string =>
    this.#git(['hash-object', '-w', '--stdin'], at, {}, content).trim();

  /** @param entries texts, or names of what is there already; `null` takes a file away */
  #treeWith(at: string, below: string | undefined, entries: readonly NewEntry[]): string {
    const environment = { GIT_INDEX_FILE: join(this.#folder, 'index') };
    this.#git(below ? ['read-tree', below] : ['read-tree', '--empty'], at, environment);
    const lines = entries.map((entry) => {
      const blob = 'sha' in entry ? entry.sha : this.#blobOf(at, entry.content);
      return blob === null ? `0 ${''.padEnd(40, '0')}\t${entry.path}\n` : `100644 ${blob}\t${entry.path}\n`;
    });
    this.#git(['update-index', '--index-info'], at, environment, lines.join(''));
    return this.#git(['write-tree'], at, environment).trim();
  }

  #commitTree(at: string, tree: string, parents: readonly string[], message: string): string {
    return this.#git(
      ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message],
      at,
    ).trim();
  }

  #tryGit(args: readonly string[], at: string): string | undefined {
    try {
      return this.#git(args, at);
    } catch {
      // Git says by its exit code that there is no such thing.
      return undefined;
    }
  }

  #git(
    args: readonly string[],
    at = this.#folder,
    environment: Readonly<Record<string, string>> = {},
    input?: string | Buffer,
  ): string {
    const person = { NAME: 'Somebody', EMAIL: 'somebody@example.org', DATE: '2027-01-01T00:00:00Z' };
    const people = Object.entries(person).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]);
    return execFileSync('git', args, {
      cwd: at,
      encoding: 'utf8',
      input,
      env: { ...process.env, ...Object.fromEntries(people), ...environment },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  }
}

const answer = (status: number, body: object): Answered => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
