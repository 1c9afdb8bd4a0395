/** For tests: a publication with settings made up for the occasion. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/**
 * Until the test ends, `site` reads these settings; of the publication there is nothing else.
 *
 * @param lines of `content/site.yml`, below a name and an address
 * @returns the publication’s folder
 */
export function useSettings(lines = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-settings-'));
  mkdirSync(join(folder, 'content'));
  writeFileSync(
    join(folder, 'content/site.yml'),
    `name: Harbor Notes\nurl: https://harbor.example\n${lines}`,
  );
  vi.stubEnv('PUBLICATION_DIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  return folder;
}
