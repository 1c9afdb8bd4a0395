import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../load';
import { brief, NOW, postWith, SITE, withFolder } from '../testing/check-files';

const problemsIn = (root: string) => loadContent(join(root, 'content'), NOW, join(root, 'public')).problems;

describe('files that only a file system can hold', () => {
  test('RT-22: a link out of the content folder is refused', () => {
    withFolder(SITE, (root) => {
      symlinkSync('/etc/hostname', join(root, 'content/posts/2025/s.mdx'));
      expect(problemsIn(root).map((problem) => `${problem.file} ${brief(problem)}`)).toEqual([
        'content/posts/2025/s.mdx 1:1 file/link',
      ]);
    });
  });

  test('RT-23: a link to its own folder is refused, and nothing hangs', () => {
    withFolder(SITE, (root) => {
      symlinkSync('.', join(root, 'content/posts/loop'));
      expect(problemsIn(root).map(brief)).toEqual(['1:1 file/link']);
    });
  });

  test('RT-25: a file that may not be read is named, with the system’s reason', () => {
    withFolder({ ...SITE, 'posts/2026/test.mdx': postWith('Text.\n') }, (root) => {
      const file = join(root, 'content/posts/2026/test.mdx');
      chmodSync(file, 0o000);
      const problems = problemsIn(root);
      // The super-user reads everything.
      if (process.getuid?.() === 0) expect(problems).toEqual([]);
      else
        expect(problems[0]).toMatchObject({
          rule: 'file/unreadable',
          message: 'The file cannot be read (EACCES)',
        });
    });
  });

  test('RT-29: an empty content folder is refused', () => {
    withFolder({}, (root) => {
      rmSync(join(root, 'content/site.yml'));
      expect(problemsIn(root)).toMatchObject([
        { file: 'content/posts', rule: 'file/none', message: 'There are no posts: 0 files in content/posts' },
        { file: 'content/site.yml', rule: 'settings/missing' },
      ]);
    });
  });
});
