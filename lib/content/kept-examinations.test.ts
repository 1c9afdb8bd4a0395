import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const project = process.cwd();
let folder = '';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const post = (title: string, body: string): string =>
  `---\ntitle: ${title}\nsummary: What it is about.\ndate: 2026-11-01\nauthors: [ada]\ntopics: [plain-language]\n---\n\n${body}\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  process.chdir(folder);
  vi.stubEnv('PUBLICATION_DIR', '');
  write('lib/a.ts', 'code');
  write('package-lock.json', '{}');
  write('content/site.yml', 'name: Notes\nlanguage: en\n');
  write('content/authors/ada.mdx', '---\nname: Ada\n---\n');
  write('content/topics/plain-language.mdx', '---\ntitle: Plain language\n---\n');
  write('content/posts/2026/one.mdx', post('One', 'A [link](/nowhere/) that leads nowhere.'));
  write('content/posts/2026/two.mdx', post('Two', 'All is well.'));
});

afterEach(() => {
  process.chdir(project);
  vi.unstubAllEnvs();
  vi.doUnmock('./examine');
  rmSync(folder, { recursive: true });
});

/** Checks as a new process does: what it finds, and which files it examined. */
async function check() {
  vi.resetModules();
  const examined: string[] = [];
  vi.doMock('./examine', async (original) => {
    const real = await original<typeof import('./examine')>();
    return {
      ...real,
      examine: (source: Parameters<typeof real.examine>[0]) => {
        examined.push(source.file);
        return real.examine(source);
      },
    };
  });
  const { checkChangedContent } = await import('./kept-examinations');
  const { content, problems, documents } = await checkChangedContent();
  return { found: { content, problems, documents }, examined };
}

const keptFile = (): string => join('.cache/examined', readdirSync('.cache/examined')[0] ?? '');

const ALL = [
  'content/authors/ada.mdx',
  'content/posts/2026/one.mdx',
  'content/posts/2026/two.mdx',
  'content/topics/plain-language.mdx',
];

test('what has not changed is not examined again, and the same is found', async () => {
  const first = await check();
  expect(first.examined.toSorted()).toEqual(ALL);
  expect(first.found.problems.map(({ rule }) => rule)).toContain('link/broken');
  const second = await check();
  expect(second.examined).toEqual([]);
  expect(second.found).toStrictEqual(first.found);
});

test('a changed file is examined, and so is a new one', async () => {
  await check();
  write('content/posts/2026/two.mdx', post('Two', 'All is {well.'));
  write('content/posts/2026/three.mdx', post('Three', 'It is new.'));
  const { found, examined } = await check();
  expect(examined.toSorted()).toEqual(['content/posts/2026/three.mdx', 'content/posts/2026/two.mdx']);
  expect(found.problems.some(({ file, severity }) => file.endsWith('two.mdx') && severity === 'error')).toBe(
    true,
  );
});

test('of a file that is gone nothing is left', async () => {
  await check();
  rmSync('content/posts/2026/one.mdx');
  const { found, examined } = await check();
  expect(examined).toEqual([]);
  expect(found.problems.map(({ rule }) => rule)).not.toContain('link/broken');
  expect(found.documents.map(({ source }) => source.file)).not.toContain('content/posts/2026/one.mdx');
});

test.each([
  ['settings', () => write('content/site.yml', 'name: Notes\nlanguage: fr\n')],
  ['code', () => write('lib/a.ts', 'other code')],
  ['packages', () => write('package-lock.json', '{ }')],
  ['addresses', () => vi.stubEnv('SITE_URL', 'https://notes.example')],
])('under other %s every file is examined', async (_, change) => {
  await check();
  change();
  expect((await check()).examined.toSorted()).toEqual(ALL);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['changed in one byte', (bytes: Buffer) => Buffer.from(bytes.with(bytes.length - 9, 7))],
  ['empty', () => Buffer.alloc(0)],
])('what was kept and is %s is made anew', async (_, damage) => {
  const first = await check();
  writeFileSync(keptFile(), damage(readFileSync(keptFile())));
  const second = await check();
  expect(second.examined.toSorted()).toEqual(ALL);
  expect(second.found).toStrictEqual(first.found);
  expect((await check()).examined).toEqual([]);
});

test('of many publications, those that were checked last are kept', async () => {
  await check();
  for (const other of Array.from({ length: 12 }, (_, index) => String(index)))
    write(`.cache/examined/${other}.bin`, other);
  write('content/posts/2026/two.mdx', post('Two', 'All is very well.'));
  await check();
  expect(readdirSync('.cache/examined')).toHaveLength(8);
  expect((await check()).examined).toEqual([]);
});
