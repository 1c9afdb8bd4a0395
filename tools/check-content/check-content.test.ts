import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, postWith, SITE, withFolder } from '@/lib/content/testing/check-files.ts';

const BROKEN = postWith('\nFewer than <5 came, {name}.\n\n<p>open\n');

/** Runs the command as its users do. */
function run(files: Files, args: readonly string[] = []) {
  return withFolder({ ...SITE, ...files }, (root) => {
    const environment = { ...process.env, PUBLICATION_DIR: root };
    const paths = args.map((arg) => (arg.endsWith('.mdx') ? join(root, arg) : arg));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['tools/setup/bootstrap.mjs', 'check:content', ...paths],
      { encoding: 'utf8', env: environment },
    );
    const file = join(root, 'content/posts/2026/test.mdx');
    const text = 'posts/2026/test.mdx' in files ? readFileSync(file, 'utf8') : '';
    return { status, stdout, stderr, text };
  });
}

describe('npm run check:content', () => {
  test('prints place, rule, message, three lines and the fix, then counts and time', () => {
    const { status, stdout } = run({ 'posts/2026/test.mdx': BROKEN });
    expect(status).toBe(1);
    expect(stdout).toContain(
      [
        'content/posts/2026/test.mdx:9:12  error  mdx/less-than  A < starts a tag, and no tag follows',
        '     8 |',
        '  >  9 | Fewer than <5 came, {name}.',
        '       |            ^',
        '    10 |',
        '  Fix: Write &lt; for a less-than sign.',
      ].join('\n'),
    );
    expect(stdout).toMatch(/\n3 errors, 0 notes in 1 of 9 files \(\d+\.\d s\)\n$/);
  });

  test('passes where there is nothing to say', () => {
    expect(run({ 'posts/2026/test.mdx': postWith('\nText.\n') }).status).toBe(0);
  });

  test('checks one file among its neighbours', () => {
    const files = {
      'posts/2026/test.mdx': postWith(
        '\n[It](/2025/05/06/neighbour/#where-it-stands), [no](/2025/05/06/neighbour/#no).\n',
      ),
      'posts/2026/other.mdx': BROKEN,
    };
    const { status, stdout } = run(files, ['content/posts/2026/test.mdx']);
    expect(status).toBe(1);
    expect(stdout).toContain('has no place called #no');
    expect(stdout).toMatch(/\n1 error, 0 notes in 1 of 1 file /);
  });

  test('refuses a file that is none of its own', () => {
    const { status, stderr } = run({}, ['content/posts/nowhere.mdx']);
    expect(status).toBe(2);
    expect(stderr).toBe('content/posts/nowhere.mdx is not a file of this publication.\n');
  });

  test('refuses every file that is not there, media too, and names them all', () => {
    const { status, stdout, stderr } = run({}, ['public/media/nowhere.mp3', 'content/posts/nowhere.mdx']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toEqual([
      'public/media/nowhere.mp3 is not a file of this publication.',
      'content/posts/nowhere.mdx is not a file of this publication.',
      '',
    ]);
  });

  test('fixes with --fix, says what it did, and reports the rest', () => {
    const { status, stdout, text } = run({ 'posts/2026/test.mdx': BROKEN }, ['--fix']);
    expect(stdout).toContain('content/posts/2026/test.mdx:9:12  fixed  mdx/less-than  wrote &lt; for <\n');
    expect(stdout).toContain('2 fixes\n');
    expect(text).toBe(postWith('\nFewer than &lt;5 came, \\{name\\}.\n\n<p>open\n'));
    expect(stdout).toContain('1 error, 0 notes');
    expect(status).toBe(1);
  });

  test('speaks the languages of other programs', () => {
    const files = { 'posts/2026/test.mdx': BROKEN };
    const json = JSON.parse(run(files, ['--format', 'json']).stdout);
    expect(json.problems[0]).toMatchObject({
      file: 'content/posts/2026/test.mdx',
      line: 9,
      column: 12,
      rule: 'mdx/less-than',
    });
    const sarif = JSON.parse(run(files, ['--format', 'sarif']).stdout);
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 9,
      startColumn: 12,
    });
    expect(run(files, ['--format', 'github']).stdout).toMatch(
      /^::error file=content\/posts\/2026\/test\.mdx,line=9,col=12,title=mdx\/less-than::A < starts a tag, and no tag follows%0AFix: /,
    );
    expect(run(files, ['--format', 'xml']).status).toBe(2);
  });

  test('gives lines to copy as lines, in each of them', () => {
    const files = { 'ledger.txt': '/2025/01/\n' };
    expect(run(files).stdout).toContain(
      '\n  Fix: Add to redirects.yml:\n    - from: /2025/01/\n      to: /2025/\n',
    );
    expect(run(files, ['--format', 'github']).stdout).toContain(
      '%0AFix: Add to redirects.yml:%0A  - from: /2025/01/%0A    to: /2025/\n',
    );
    const sarif = JSON.parse(run(files, ['--format', 'sarif']).stdout);
    expect(sarif.runs[0].results[0].message.text).toContain(
      'Fix: Add to redirects.yml:\n  - from: /2025/01/\n    to: /2025/',
    );
    const json = JSON.parse(run(files, ['--format', 'json']).stdout);
    expect(json.problems[0].lines).toEqual(['- from: /2025/01/', '  to: /2025/']);
  });
});
