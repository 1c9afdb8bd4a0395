/** Trials of what other people do: they make a publication of their own, and change what is shipped. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runCommand } from '../../setup/run-command.ts';
import { type Step, wholeStep } from '../steps.ts';

const FOLDER = resolve('.cache/publication-trials');

const OPTIONS = ['--name', 'Harbor Notes', '--url', 'https://harbor.example', '--language', 'es'];

const npm = (folder: string, args: readonly string[], publication = ''): Promise<number> =>
  runCommand('npm', ['--prefix', folder, ...args], {
    PUBLICATION_DIR: publication,
    INIT_CWD: folder,
    BUILD_DATE: '',
    // What the clone runs is its own `npm test`, not the trials of releases that this one is among.
    TEST_RELEASE: '',
  });

/** A fresh clone of what is committed, without packages. */
function clone(name: string): string {
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  execFileSync('git', ['clone', '--quiet', '.', folder]);
  return folder;
}

async function beside(): Promise<number> {
  const folder = clone('beside');
  const harbor = join(dirname(folder), 'harbor');
  rmSync(harbor, { recursive: true, force: true });
  const make = [
    'run',
    'new',
    '--',
    'publication',
    harbor,
    ...OPTIONS,
    '--time-zone',
    'America/Lima',
    '--yes',
  ];
  return (await npm(folder, make)) || npm(folder, ['test'], harbor);
}

async function inPlace(): Promise<number> {
  const folder = clone('in-place');
  const make = ['run', 'new', '--', 'publication', '--in-place', ...OPTIONS, '--yes'];
  return (await npm(folder, make)) || npm(folder, ['test']);
}

/** A change that a publisher makes to a copy of what is shipped. */
interface Edit {
  readonly name: string;
  readonly apply: (publication: string) => void;
}

const setting =
  (pattern: RegExp, text: string): Edit['apply'] =>
  (publication) => {
    const file = join(publication, 'content/site.yml');
    writeFileSync(file, replaced(readFileSync(file, 'utf8'), pattern, text));
  };

/** @throws where there is nothing to replace: a trial that changes nothing shows nothing */
function replaced(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text))
    throw new Error(`There is no ${pattern} in what is shipped; write the trial anew.`);
  return text.replace(pattern, by);
}

/** The n-th post in the order of its address, counted from the end where negative. */
function postAt(publication: string, index: number): string {
  const posts = readdirSync(join(publication, 'content/posts'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  const post = posts.at(index);
  if (post === undefined) throw new Error(`There is no post ${index}.`);
  return join(publication, 'content/posts', post);
}

const word =
  (index: number): Edit['apply'] =>
  (publication) => {
    const file = postAt(publication, index);
    writeFileSync(file, replaced(readFileSync(file, 'utf8'), /\bthe\b/, 'that'));
  };

/** What the check says to add for its address is added, as an editor would. */
const deleted =
  (index: number): Edit['apply'] =>
  (publication) => {
    rmSync(postAt(publication, index));
    execFileSync(process.execPath, ['tools/setup/bootstrap.mjs', 'check:content', '--fix'], {
      env: { ...process.env, PUBLICATION_DIR: publication },
    });
  };

const EDITS: readonly Edit[] = [
  { name: 'another name', apply: setting(/^name: .*$/m, 'name: Harbor Notes') },
  { name: 'another address', apply: setting(/^url: .*$/m, 'url: https://harbor.example') },
  { name: 'another language', apply: setting(/^language: .*$/m, 'language: fr') },
  { name: 'other colours', apply: setting(/^( {4}link: )'#[0-9a-f]{6}'$/m, "$1'#5a1a80'") },
  { name: 'posts a page', apply: setting(/^url: /m, 'posts_per_page: 5\nurl: ') },
  {
    name: 'an alert',
    apply: setting(
      /^url: /m,
      'alert:\n  title: Closed on Monday\n  text: We answer again on Tuesday.\nurl: ',
    ),
  },
  { name: 'no repository', apply: setting(/^repository:\n {2}url: .*\n/m, '') },
  { name: 'a word in the first post', apply: word(0) },
  { name: 'a word in the last post', apply: word(-1) },
  { name: 'a word in a post between', apply: word(9) },
  { name: 'a post deleted and told as gone', apply: deleted(9) },
];

/** The product’s tests do not look at what is published, so each edit needs those of a publication alone. */
const edited = ({ name, apply }: Edit): Step =>
  wholeStep(`shipped, with ${name}`, () => {
    const publication = join(FOLDER, name.replaceAll(' ', '-'));
    rmSync(publication, { recursive: true, force: true });
    for (const part of ['content', 'public']) cpSync(part, join(publication, part), { recursive: true });
    apply(publication);
    return npm('.', ['test', '--', 'publication'], publication);
  });

/** Steps of `npm test -- release`; the clones hold what is committed. */
export const publicationTrials = (): Step[] => [
  ...EDITS.map(edited),
  wholeStep('a publication beside a fresh clone', beside),
  wholeStep('a publication in a fresh clone', inPlace),
];
