import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Api } from './api';
import { checkRuns } from './check-runs';
import { type Proposal, propose, proposeAgain, type Step } from './propose';
import { GitHubStandIn } from './testing/github-stand-in';

const FILE = 'content/posts/2026/one-letter.mdx';
const ORIGINAL = '---\r\ntitle: One letter\r\n---\r\n\r\nWe wrote teh letter. É\r\n';
const REPOSITORY = { url: 'https://github.com/example/gazette', branch: 'main', folder: 'site' };
const CHANGE: Proposal = {
  file: FILE,
  original: ORIGINAL,
  text: ORIGINAL.replace('teh', 'the'),
  files: [],
  title: 'Correct “One letter”',
};

let folder: string;
let github: GitHubStandIn;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proposal-'));
  github = new GitHubStandIn(folder, { [`site/${FILE}`]: ORIGINAL, 'README.md': 'Hello\n' });
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const url = new URL(address);
    const { status, body, headers } = github.answer({
      method: init.method ?? 'GET',
      path: url.pathname + url.search,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === 'string' ? init.body : undefined,
    });
    return new Response(body, { status, headers });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const sent = (proposal: Proposal, token = 'good') => {
  const steps: Step[] = [];
  const waited: number[] = [];
  const telling = {
    tell: (step: Step) => steps.push(step),
    wait: async (time: number) => void waited.push(time),
  };
  return { steps, waited, proposed: propose(new Api(token), REPOSITORY, proposal, telling) };
};

test('a change is one commit with that file alone, on a branch of its own, and a pull request', async () => {
  const { proposed, steps } = sent(CHANGE);
  const { number, url, branch } = await proposed;
  expect({ number, url }).toEqual({ number: 1, url: 'https://github.com/example/gazette/pull/1' });
  expect(github.pulls).toEqual([{ title: 'Correct “One letter”', head: branch, base: 'main' }]);
  expect(github.file(branch, `site/${FILE}`)).toBe(CHANGE.text);
  expect(github.file(branch, 'README.md')).toBe('Hello\n');
  expect(github.file('main', `site/${FILE}`)).toBe(ORIGINAL);
  expect(steps).toEqual(['account', 'commit', 'proposal']);
});

test('a new file is added, unless there is one of its name', async () => {
  const added = {
    files: [],
    file: 'content/topics/tides.mdx',
    text: '---\ntitle: Tides\n---\n',
    title: 'Add “Tides”',
  };
  const { branch } = await sent(added).proposed;
  expect(github.file(branch, 'site/content/topics/tides.mdx')).toBe(added.text);
  await expect(sent({ ...added, file: FILE }).proposed).rejects.toMatchObject({ why: 'exists' });
  expect(github.pulls).toHaveLength(1);
});

test('what somebody else has changed is not overwritten, and nothing is left behind', async () => {
  github.commit({ [`site/${FILE}`]: `${ORIGINAL}More.\r\n` });
  await expect(sent(CHANGE).proposed).rejects.toMatchObject({ why: 'changed' });
  expect(github.asked.filter((asked) => !asked.startsWith('GET'))).toEqual([]);
});

test('a change of another file meanwhile is no conflict', async () => {
  github.commit({ 'README.md': 'Hello again\n' });
  const { branch } = await sent(CHANGE).proposed;
  expect(github.file(branch, 'README.md')).toBe('Hello again\n');
});

test('somebody without a right to write proposes from a fork, which is waited for and brought up to date', async () => {
  github.tokens.set('guest', 'guest');
  github.makingOfFork = 3;
  const first = sent(CHANGE, 'guest');
  const { branch, place } = await first.proposed;
  expect(place).toBe('guest/gazette');
  expect(first.steps).toEqual(['account', 'fork', 'commit', 'proposal']);
  expect(first.waited).toEqual([2000, 2000, 2000]);
  expect(github.pulls.at(-1)).toMatchObject({ head: `guest:${branch}`, base: 'main' });
  expect(github.file(branch, `site/${FILE}`, 'guest/gazette')).toBe(CHANGE.text);

  github.commit({ [`site/${FILE}`]: `${ORIGINAL}More.\r\n` });
  const later = { ...CHANGE, original: `${ORIGINAL}More.\r\n`, text: `${CHANGE.text}More.\r\n` };
  const { branch: second } = await sent(later, 'guest').proposed;
  expect(github.file(second, `site/${FILE}`, 'guest/gazette')).toBe(later.text);
});

test('a fork that never comes is given up', async () => {
  github.tokens.set('guest', 'guest');
  github.makingOfFork = 1000;
  await expect(sent(CHANGE, 'guest').proposed).rejects.toMatchObject({ why: 'conflict' });
});

test('where the token may open no pull request, the text is there, and a page to open it on', async () => {
  github.mayOpen = false;
  const { url, branch, number } = await sent(CHANGE).proposed;
  expect(number).toBeUndefined();
  expect(url).toBe(`https://github.com/example/gazette/compare/main...${branch}?expand=1`);
  expect(github.file(branch, `site/${FILE}`)).toBe(CHANGE.text);
});

test('a token that has expired is told before anything is done', async () => {
  await expect(sent(CHANGE, 'old').proposed).rejects.toMatchObject({ why: 'token' });
  expect(github.asked).toEqual(['GET /user']);
});

test('a later text goes into the same pull request', async () => {
  const first = await sent(CHANGE).proposed;
  const again = await proposeAgain(new Api('good'), REPOSITORY, { ...CHANGE, text: 'Other\n' }, first);
  expect(again).toMatchObject({ number: 1, branch: first.branch });
  expect(github.file(first.branch, `site/${FILE}`)).toBe('Other\n');
  expect(github.pulls).toHaveLength(1);
});

/** Bytes of every value, more than go into one piece. */
const BYTES = Uint8Array.from({ length: 30_001 }, (_, at) => (at * 7) % 256);
const picture = (name: string) => ({ address: `/media/${name}`, blob: new Blob([BYTES]) });

test('what a text brings along is in the same commit, byte for byte, and goes when it is taken away', async () => {
  const first = await sent({ ...CHANGE, files: [picture('a.jpg'), picture('b.jpg')] }).proposed;
  const tree = join(folder, 'tree');
  github.checkOut(first.branch, tree);
  for (const name of ['a.jpg', 'b.jpg'])
    expect(readFileSync(join(tree, 'site/public/media', name)).equals(BYTES)).toBe(true);
  expect(readFileSync(join(tree, 'site', FILE), 'utf8')).toBe(CHANGE.text);
  expect(github.history(first.branch)).toHaveLength(2);

  const later = { ...CHANGE, files: [picture('b.jpg'), picture('c.jpg')] };
  const again = await proposeAgain(new Api('good'), REPOSITORY, later, first);
  rmSync(tree, { recursive: true });
  github.checkOut(again.branch, tree);
  expect(readdirSync(join(tree, 'site/public/media')).sort()).toEqual(['b.jpg', 'c.jpg']);
});

test('no file of the repository is overwritten by one that a text brings along', async () => {
  github.commit({ 'site/public/media/a.jpg': 'Another picture' });
  const proposal = { ...CHANGE, files: [picture('a.jpg')] };
  await expect(sent(proposal).proposed).rejects.toMatchObject({
    why: 'exists',
    file: 'site/public/media/a.jpg',
  });
  const first = await sent(CHANGE).proposed;
  await expect(proposeAgain(new Api('good'), REPOSITORY, proposal, first)).rejects.toMatchObject({
    why: 'exists',
  });
});

test('the checks of a commit are counted', async () => {
  github.checks = [
    { name: 'Content check', status: 'completed', conclusion: 'failure' },
    { name: 'Build', status: 'in_progress', conclusion: null },
    { name: 'Preview', status: 'completed', conclusion: 'skipped' },
  ];
  expect(await checkRuns(new Api('good'), REPOSITORY, 'abc')).toEqual({
    all: 3,
    done: 2,
    failed: ['Content check'],
  });
});
