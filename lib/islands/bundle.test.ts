import { expect, test } from 'vitest';
import { islandFiles } from './bundle';

test('each island is one module under an address of its content', async () => {
  for (const [name, { path, bytes, type }] of await islandFiles()) {
    expect(path).toMatch(new RegExp(`^/islands/${name}-[0-9a-f]{8}\\.(js|css)$`));
    expect(type).toMatch(/^text\/(javascript|css); charset=utf-8$/);
    // Everything is in the one file: a second request would come late, on a slow phone.
    expect(new TextDecoder().decode(bytes)).not.toMatch(/\bimport\s*["'{*]|@import/);
  }
});
