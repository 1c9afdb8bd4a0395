import { expect, test } from 'vitest';
import { islandFiles, scriptPath } from './bundle';

test('each island is one module under an address of its content', async () => {
  for (const [name, { path, bytes, type }] of await islandFiles()) {
    expect(path).toMatch(new RegExp(`^/islands/${name}-[0-9a-f]{8}\\.(js|css)$`));
    expect(type).toMatch(/^text\/(javascript|css); charset=utf-8$/);
    // Everything is in the one file: a second request would come late, on a slow phone. Examples of mistakes hold imports, too.
    expect(/(?:^|;)import\s*["'{*]|@import/.test(new TextDecoder().decode(bytes)), name).toBe(false);
  }
});

test('a page in Spanish gets the Spanish words, and only these', async () => {
  const files = await islandFiles();
  const text = (name: string) => new TextDecoder().decode(files.get(name)?.bytes);
  expect(text('audio-player-es')).toContain('Reproducir');
  expect(text('audio-player-es')).not.toContain('Pause');
  expect(text('audio-player')).not.toContain('Reproducir');
  expect(await scriptPath('audio-player', 'es-MX')).toMatch(/^\/islands\/audio-player-es-/);
  expect(await scriptPath('audio-player', 'de')).toMatch(/^\/islands\/audio-player-[0-9a-f]{8}\.js$/);
});
