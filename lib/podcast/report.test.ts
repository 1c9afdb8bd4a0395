import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { episodeReport } from './report';

test('what was measured, what was written by hand and what nobody knows are told apart', async () => {
  const { content } = loadContent(undefined, Date.UTC(2026, 10, 22));
  const report = await episodeReport(content);
  expect(report).toContain('11 MB (estimate, as written in the post) · length unknown');
  expect(report).toMatch(/600 KB \(measured\) · 1:\d\d \(measured\) · 6 chapters · text\/vtt/);
});
