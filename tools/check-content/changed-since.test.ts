import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;

/** A publication in a repository of its own, whose content is worth notes. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-since-'));
  cpSync('e2e/fixtures/rich', folder, { recursive: true });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'Begin');
});
afterAll(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

function check(...args: string[]) {
  const summary = join(folder, 'summary.md');
  rmSync(summary, { force: true });
  appendFileSync(summary, '');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/setup/bootstrap.mjs', 'check:content', '--format', 'github', ...args],
    { encoding: 'utf8', env: { ...process.env, PUBLICATION_DIR: folder, GITHUB_STEP_SUMMARY: summary } },
  );
  const files = [...stdout.matchAll(/^::(error|notice) file=([^,]+)/gm)].map(([, level, file]) => [
    level,
    (file ?? '').slice((file ?? '').indexOf('content/')),
  ]);
  return { status, stderr, files, summary: readFileSync(summary, 'utf8') };
}

test('notes are only about files that have changed, errors about all', () => {
  expect(check().files.length).toBeGreaterThan(0);
  expect(check('--since', 'HEAD')).toMatchObject({ status: 0, files: [] });
  const broken = git('ls-files', 'content/posts/*.mdx').split('\n')[0] ?? '';
  appendFileSync(join(folder, broken), '\n{code}\n');
  git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--all', '-m', 'Break');
  const { status, files, summary } = check('--since', 'HEAD');
  expect(status).toBe(1);
  expect(files).toContainEqual(['error', broken]);
  expect(files.every(([level]) => level === 'error')).toBe(true);
  // The summary of the run has everything; what this change is not about is folded.
  expect(summary).toMatch(/^## Content\n\n\d+ errors?, [1-9]\d* notes?/);
  const [own = '', folded = ''] = summary.split('<details>');
  expect(own).toContain(`- **error** ${broken}:`);
  expect(own).not.toContain('**note**');
  expect(folded).toMatch(/^<summary>Notes on files that did not change: \d+<\/summary>\n\n- \*\*note\*\*/);
});

test('files that have changed come first, because GitHub shows only the first remarks', () => {
  const [first = '', ...others] = git('ls-files', 'content/posts/*.mdx').trim().split('\n');
  const last = others.at(-1) ?? '';
  appendFileSync(join(folder, first), '\n{code}\n');
  git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--all', '-m', 'Break one');
  appendFileSync(join(folder, last), '\n{code}\n');
  git(
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.org',
    'commit',
    '--quiet',
    '--all',
    '-m',
    'Break another',
  );
  const { files, summary } = check('--since', 'HEAD^1');
  expect(files[0]).toEqual(['error', last]);
  expect(files).toContainEqual(['error', first]);
  const [own = '', elsewhere = ''] = summary.split('### In files that did not change');
  expect(own).toContain(last);
  expect(elsewhere).toContain(first);
});

test('a commit that git does not know is named', () => {
  expect(check('--since', 'nowhere')).toMatchObject({ stderr: expect.stringContaining('nowhere') });
});
