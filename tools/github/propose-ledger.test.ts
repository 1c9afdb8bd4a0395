import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { propose } from './propose-ledger.mjs';

const BRANCH = 'published-addresses';
const treeShape = z.object({
  tree: z.tuple([z.object({ path: z.literal('content/ledger.txt'), content: z.string() })]),
});
const commitShape = z.object({ tree: z.string(), parents: z.tuple([z.string()]) });
const refShape = z.object({ sha: z.string(), ref: z.string().optional(), force: z.literal(true).optional() });

/** A repository at GitHub, by the few requests that the script makes. */
class Repository {
  /** Ledgers by commit or tree. */
  readonly ledgers: Record<string, string> = { base: '/a/\n' };
  readonly branches: Record<string, string> = { main: 'base' };
  readonly pulls: { number: number }[] = [];
  readonly mayOpen: boolean = true;
  writes: string[] = [];

  constructor(given: Partial<Pick<Repository, 'ledgers' | 'branches' | 'mayOpen'>> = {}) {
    Object.assign(this, given);
  }

  get proposed(): string | undefined {
    return this.ledgers[this.branches[BRANCH] ?? ''];
  }

  propose(text: string): string {
    this.writes = [];
    return propose((method, path, fields) => this.#answer(method, path, fields), {
      text,
      built: 'base',
      base: 'main',
      owner: 'owner',
    });
  }

  #answer(method: string, path: string, fields?: object): unknown {
    if (method !== 'GET') this.writes.push(`${method} ${path}`);
    const [, ref] = /^contents\/content\/ledger\.txt\?ref=(.+)$/.exec(path) ?? [];
    if (ref) return this.#version(this.ledgers[this.branches[ref] ?? ref]);
    const [, branch] = /^git\/refs?\/heads\/(.+)$/.exec(path) ?? [];
    if (branch && method === 'GET')
      return this.branches[branch] && { object: { sha: this.branches[branch] } };
    if (branch) this.branches[branch] = refShape.parse(fields).sha;
    if (path.startsWith('git/commits/')) return { tree: { sha: 'old tree' } };
    if (path === 'git/trees') this.ledgers.tree = treeShape.parse(fields).tree[0].content;
    if (path === 'git/commits') return { sha: this.#commit(commitShape.parse(fields).tree) };
    if (path === 'git/refs') this.branches[BRANCH] = refShape.parse(fields).sha;
    if (path.startsWith('pulls?')) return this.pulls;
    if (path === 'pulls') return this.#open();
    return { sha: 'tree' };
  }

  #version(text: string | undefined) {
    return text && { sha: createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex') };
  }

  #commit(tree: string): string {
    const sha = `commit ${Object.keys(this.ledgers).length}`;
    this.ledgers[sha] = this.ledgers[tree] ?? '';
    return sha;
  }

  #open() {
    if (!this.mayOpen) throw new Error('GitHub Actions is not permitted to create or approve pull requests');
    this.pulls.push({ number: 7 });
    return { number: 7 };
  }
}

test('what is missing is proposed once, in one commit on what is published', () => {
  const repository = new Repository();
  expect(repository.propose('/a/\n/b/\n')).toBe('Opened pull request 7.');
  expect(repository.proposed).toBe('/a/\n/b/\n');
  expect(repository.propose('/a/\n/b/\n')).toBe('Pull request 7 has every published address.');
  expect(repository.writes).toEqual([]);
});

test('an open pull request gets what later builds add, in one step', () => {
  const repository = new Repository();
  repository.propose('/a/\n/b/\n');
  repository.propose('/a/\n/b/\n/c/\n');
  expect(repository.proposed).toBe('/a/\n/b/\n/c/\n');
  expect(repository.writes.filter((write) => /refs/.test(write))).toEqual([`PATCH git/refs/heads/${BRANCH}`]);
  expect(repository.pulls).toHaveLength(1);
});

test('nothing is written where nothing is missing, or where the ledger has changed since the build', () => {
  const repository = new Repository();
  expect(repository.propose('/a/\n')).toBe('The ledger has every published address.');
  expect(repository.writes).toEqual([]);
  const moved = new Repository({
    ledgers: { base: '/a/\n', later: '/a/\n/z/\n' },
    branches: { main: 'later' },
  });
  expect(moved.propose('/a/\n/b/\n')).toContain('has changed since this build');
  expect(moved.writes).toEqual([]);
});

test('a first ledger is proposed too', () => {
  const repository = new Repository({ ledgers: {} });
  expect(repository.propose('/a/\n')).toBe('Opened pull request 7.');
  expect(repository.proposed).toBe('/a/\n');
});

test('where workflows may open none, it says where a person does', () => {
  const repository = new Repository({ mayOpen: false });
  expect(repository.propose('/a/\n/b/\n')).toContain(`/compare/main...${BRANCH}?expand=1`);
});
