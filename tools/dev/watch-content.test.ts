import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { watchContent } from './watch-content.ts';

const home = mkdtempSync(join(tmpdir(), 'watch-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

test('a saved post is seen, also where the project lies in a folder whose name starts with a dot', async () => {
  const folder = join(home, '.projects/gazette/content');
  mkdirSync(join(folder, 'posts'), { recursive: true });
  vi.stubEnv('PUBLICATION_DIR', join(folder, '..'));
  const changed = vi.fn();
  const watcher = await watchContent(changed);
  writeFileSync(join(folder, 'posts/new.mdx'), 'Text.\n');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 5000);
  await watcher.close();
});
