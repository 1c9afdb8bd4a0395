import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from './snapshot';
import type { Content } from './types';

it('hands checked content over as it was, and frozen', () => {
  const content: Content = {
    posts: [],
    authors: [],
    topics: [],
    series: [],
    pages: [],
    events: [],
    resources: [],
    services: [],
    communities: [],
    guides: [],
    guidePages: [],
    redirects: [{ from: '/a/', to: '/b/' }],
  };
  const file = join(mkdtempSync(join(tmpdir(), 'snapshot-')), 'content.json');
  writeSnapshot(content, file);
  const read = readSnapshot(file);
  expect(read).toEqual(content);
  expect(Object.isFrozen(read.redirects[0])).toBe(true);
});
