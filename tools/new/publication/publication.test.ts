import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '@/lib/content/load.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { readSettings } from '@/lib/settings/read.ts';
import { firstDay } from './first-day.ts';
import { type MakingSituation, makePublication } from './make-publication.ts';

const project = process.cwd();
const NOW = Date.parse('2026-11-29T16:00:00Z');
let home = '';
let said: string[] = [];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'publication-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.stubEnv('BUILD_DATE', '2026-11-29T00:00:00Z');
  mkdirSync(join(home, 'gazette'));
  process.chdir(join(home, 'gazette'));
});

afterEach(() => {
  process.chdir(project);
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const situation: MakingSituation = { now: NOW, resolvePath: (path) => join(home, path) };

const harbor = { name: 'Harbor Notes', url: 'https://harbor.example/', timeZone: 'America/Lima', yes: true };

const settings = () => readSettings(readFileSync(join(home, 'harbor/content/site.yml'), 'utf8')).settings;

const contentOfHarbor = () => {
  vi.stubEnv('PUBLICATION_DIR', join(home, 'harbor'));
  return loadContent();
};

describe.each(['en', 'es', 'es-PE', 'fr', 'pt'])('a publication in %s', (language) => {
  test('has nothing for the check to say, and its first post is published on the day it is made', async () => {
    await makePublication('harbor', { ...harbor, language }, situation);
    const { content, problems } = contentOfHarbor();
    expect(problems).toEqual([]);
    expect(content.posts).toHaveLength(1);
    expect(content.pages.map(({ path }) => path)).toEqual([
      '/about/',
      '/accessibility/',
      '/contact/',
      '/privacy/',
    ]);
    expect(settings()).toMatchObject({
      name: 'Harbor Notes',
      url: 'https://harbor.example',
      language,
      timeZone: 'America/Lima',
    });
  });
});

test('brings the files that documents and reviewers are sent to', async () => {
  await makePublication('harbor', harbor, situation);
  const read = (file: string) => readFileSync(join(home, 'harbor/content', file), 'utf8');
  expect(read('README.md')).toContain('harbor-notes');
  expect(read('README.md')).not.toContain('gazette');
  expect(parse(read('redirects.yml'))).toBeNull();
});

test('a name may hold whatever a name holds', async () => {
  await makePublication('harbor', { ...harbor, name: 'A <b> & *C* {x}_y_ "q": #1' }, situation);
  const { content, problems } = contentOfHarbor();
  expect(problems).toEqual([]);
  expect(content.posts[0]?.title).toBe('A <b> & *C* {x}_y_ "q": #1 is here');
});

test('says what is still missing, and what to do next', async () => {
  await makePublication('harbor', { ...harbor, language: 'pt' }, situation);
  expect(said.join('\n')).toContain('nobody has written the first pages in “pt” yet');
  expect(said.join('\n')).toContain('../harbor/content/pages/contact.mdx has no address for messages yet');
  expect(said.join('\n')).toContain('See it: PUBLICATION_DIR=../harbor npm start');
});

test('a repository on GitHub gets its reviewers and the links of its forms', async () => {
  const repository = 'https://github.com/harbor/notes';
  await makePublication('harbor', { ...harbor, repository, email: 'a@harbor.example' }, situation);
  const read = (file: string) => readFileSync(join(home, 'harbor/.github', file), 'utf8');
  expect(read('CODEOWNERS')).toContain('*                        @harbor\n');
  expect(read('ISSUE_TEMPLATE/config.yml')).toContain(`${repository}/blob/main/content/README.md`);
  expect(said.filter((line) => line.startsWith('Look at this'))).toEqual([]);
});

test.each([
  [{}, 'The publication needs a name: --name "Harbor Notes".'],
  [{ name: 'Harbor' }, 'The publication needs the address of its site: --url https://www.example.org.'],
  [{ name: 'Harbor', url: 'harbor.example' }, '“url”: expected an address such as https://www.example.gov'],
  [{ ...harbor, timeZone: 'Lima' }, '“time_zone”: is not a time zone of the IANA list'],
  [{ ...harbor, email: 'harbor' }, '“contact.email”: expected an e-mail address'],
  [{ ...harbor, language: 'Spanish!' }, '“language”: expected a language tag'],
])('refuses %j and writes nothing', async (options, message) => {
  await expect(makePublication('harbor', { yes: true, ...options }, situation)).rejects.toThrow(message);
  expect(existsSync(join(home, 'harbor'))).toBe(false);
  expect(filesBelow(join(home, 'gazette'))).toEqual([]);
});

test('never writes into a folder that holds something', async () => {
  mkdirSync(join(home, 'harbor'));
  writeFileSync(join(home, 'harbor/notes.txt'), 'mine');
  await expect(makePublication('harbor', harbor, situation)).rejects.toThrow(
    '../harbor is not empty, and nothing is ever overwritten.',
  );
  expect(filesBelow(join(home, 'harbor'))).toEqual(['notes.txt']);
});

describe('in place', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { stdio: 'pipe' });
  const write = (file: string) => {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, 'shipped');
  };

  beforeEach(() => {
    for (const file of ['content/posts/2015/a.mdx', 'public/media/a.mp3', 'lib/site.ts']) write(file);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'All');
  });

  test('takes the place of what was published from the checkout, and of nothing else', async () => {
    await makePublication(undefined, { ...harbor, inPlace: true }, situation);
    const files = filesBelow('.').filter((file) => !file.startsWith('.git/'));
    expect(files).toContain('content/posts/2026/the-first-post.mdx');
    expect(files).toContain('lib/site.ts');
    expect(files).not.toContain('content/posts/2015/a.mdx');
    expect(files).not.toContain('public/media/a.mp3');
    expect(said[0]).toBe('This checkout is now Harbor Notes.');
    expect(said).toContain('See it: npm start');
  });

  test('is refused where Git does not have what would be deleted', async () => {
    write('content/posts/2026/unsaved.mdx');
    await expect(makePublication(undefined, { ...harbor, inPlace: true }, situation)).rejects.toThrow(
      /not committed, and --in-place would delete them:\n\n.*content\/posts\/2026/,
    );
    expect(existsSync('content/posts/2026/unsaved.mdx')).toBe(true);
  });
});

test.each([
  ['America/Lima', '2026-11-28'],
  ['UTC', '2026-11-29'],
  ['Pacific/Auckland', '2026-11-29'],
  ['Pacific/Kiritimati', '2026-11-29'],
])('the first day in %s has begun when today begins in UTC', (zone, day) => {
  expect(firstDay(NOW, zone)).toBe(day);
});
