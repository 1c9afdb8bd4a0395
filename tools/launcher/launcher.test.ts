import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { CommandError, UsageError } from '@/lib/errors.ts';
import { carryOut } from './carry-out.ts';
import { type Command, defineCommand } from './command.ts';
import { COMMANDS, RENAMED } from './commands.ts';
import { launch } from './launch.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The sources of all tools, by file. */
const sources = readdirSync('tools', { recursive: true, encoding: 'utf8' }).flatMap((name) => {
  const file = join('tools', name);
  return /\.ts$/.test(name) && !/\.test\.ts$/.test(name) ? [[file, readFileSync(file, 'utf8')] as const] : [];
});

let said: string[] = [];
beforeEach(() => {
  said = [];
  const keep = (text: unknown) => said.push(String(text).trimEnd()) > 0;
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
});
afterEach(() => vi.restoreAllMocks());

test('npm calls each command by its name, through the bootstrap', () => {
  expect(Object.keys(scripts).sort()).toEqual([...Object.keys(COMMANDS), 'help'].sort());
  for (const [name, text] of Object.entries(scripts))
    expect(text).toMatch(
      new RegExp(`^node (?:--max-semi-space-size=\\d+ )?tools/setup/bootstrap\\.mjs ${name}$`),
    );
});

/** How a command and its parts are called. */
const callsOf = (name: string, { parts }: Command): string[] => {
  const call = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
  return [call, ...Object.keys(parts).map((part) => `${call} -- ${part}`)];
};

test('every command.ts is among the commands or their parts', () => {
  const imported = sources.flatMap(([file, text]) =>
    [...text.matchAll(/'(\.{1,2}\/[\w./-]*command\.ts)'/g)].map(([, path = '']) => join(dirname(file), path)),
  );
  for (const [file] of sources) if (file.endsWith('/command.ts')) expect(imported).toContain(file);
});

test('README or docs/how-to.md names every command and its parts', async () => {
  const documents = ['README.md', 'docs/how-to.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
  for (const [name, load] of Object.entries(COMMANDS)) {
    const { command } = await load();
    for (const call of callsOf(name, command)) expect(documents).toContain(call);
  }
});

test('only the launcher parses what people type; the importer, which is to be a package of its own, does too', () => {
  const parsers = sources.flatMap(([file, text]) =>
    /from 'commander'|parseArgs/.test(text.replace(/import type [^;]*;/g, '')) ? [file] : [],
  );
  expect(parsers.filter((file) => !file.startsWith('tools/import-hugo/'))).toEqual([
    'tools/launcher/carry-out.ts',
  ]);
});

test('each command is listed with what it does, and takes --help', async () => {
  expect(await launch('help', [])).toBe(0);
  expect(said.join('\n')).toMatch(/^ {2}npm run report -- links +Checks whether external links/m);
  for (const [name, load] of Object.entries(COMMANDS)) {
    const { command } = await load();
    expect(command.says, name).toMatch(/^[A-Z][^\n]+\.$/);
    if (name === 'import') continue;
    expect(await launch(name, ['--help']), name).toBe(0);
    expect(said.at(-1), name).toMatch(/^Usage: npm (?:run )?[\w:]+ -- /);
  }
});

test.each(Object.entries(RENAMED))('“%s” is told its new name: %s', async (name, now) => {
  expect(await launch(name, ['x'])).toBe(2);
  expect(said).toEqual([`“npm run ${name}” has a new name: ${now}`]);
});

test('a command that does not exist is answered with those that do', async () => {
  expect(await launch('dance', [])).toBe(2);
  expect(said.join()).toContain('There is no command “dance”. There are: start, dev, new,');
});

const part = defineCommand({
  says: 'Ends as it is told.',
  takes: (parser) => parser.argument('<end>').option('--to <file>'),
  does: (end: string, { to }: { to?: string }) => {
    if (end === 'usage') throw new UsageError('Write it in another way.');
    if (end === 'failure') throw new CommandError('Something is in the way.');
    if (end === 'unknown') throw new TypeError('Nobody foresaw this');
    return to === undefined ? Number(end) : 7;
  },
});
const group = defineCommand({
  says: 'Has a part.',
  parts: { part },
  takes: (parser) => parser.option('--to <file>'),
  does: async ({ to }: { to?: string }) => (to === 'x' ? 5 : 0),
});
const end = (...words: string[]) => carryOut('npm run group --', group, words);

test('exit codes: 0 and 1 are the command’s own, 2 is wrong usage, in whatever way', async () => {
  expect(await end()).toBe(0);
  expect(await end('part', '1')).toBe(1);
  expect(await end('part', 'failure')).toBe(1);
  expect(await end('part', 'unknown')).toBe(1);
  for (const words of [['part', 'usage'], ['part'], ['--dance'], ['dance'], ['part', '0', '--dance']])
    expect(await end(...words), words.join(' ')).toBe(2);
});

test('an option belongs to the command that it comes after', async () => {
  expect(await end('--to', 'x')).toBe(5);
  expect(await end('part', '0', '--to', 'x')).toBe(7);
});

test('of an error that is for people its sentence is printed, of any other also where it happened', async () => {
  await end('part', 'failure');
  expect(said.splice(0)).toEqual(['Something is in the way.']);
  await end('part', 'unknown');
  expect(said.join('\n')).toMatch(/^Nobody foresaw this\n\s+at .*launcher\.test\.ts/);
});

test('wrong usage is told with the way to what the command takes', async () => {
  await end('part', '0', '--dance');
  expect(said.join('\n')).toBe(
    "error: unknown option '--dance'\nWhat it takes: npm run group -- part --help",
  );
});
