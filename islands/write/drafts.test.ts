import { expect, test } from 'vitest';
import { type Draft, Drafts } from './drafts';

function storage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}

const draft: Draft = {
  id: 'content/posts/2026/a.mdx',
  file: 'content/posts/2026/a.mdx',
  text: 'Text\n',
  original: 'Txt\n',
  isNamed: true,
  changed: '2026-03-01T10:00:00.000Z',
};

test('drafts come back as they were, the newest first, and can be deleted', () => {
  const kept = storage();
  const drafts = new Drafts(kept);
  const newer = { ...draft, id: 'new-1', original: undefined, changed: '2026-03-02T10:00:00.000Z' };
  expect(drafts.keep(draft)).toBe(true);
  drafts.keep(newer);
  expect(new Drafts(kept).all()).toEqual([newer, draft]);
  drafts.remove('new-1');
  expect(drafts.all()).toEqual([draft]);
});

test('what is kept there and is no draft is left alone', () => {
  const kept = storage();
  for (const [key, value] of [
    ['speed', '1.5'],
    ['write-draft:a', '{'],
    ['write-draft:b', 'null'],
    ['write-draft:c', '{"file":"x"}'],
  ] as const)
    kept.setItem(key, value);
  expect(new Drafts(kept).all()).toEqual([]);
  expect(kept.length).toBe(4);
});

test('a full device is not taken for one that keeps', () => {
  const full = {
    ...storage(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(new Drafts(full).keep(draft)).toBe(false);
});
