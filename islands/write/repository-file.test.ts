import { expect, test } from 'vitest';
import { asInFile, asWritten, fetchFile } from './repository-file';

const repository = { url: 'https://github.com/example/gazette', branch: 'main', folder: 'site' };

const answering = (status: number, body = '') => {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (address: string | URL | Request) => {
      asked.push(String(address));
      return new Response(body, { status });
    },
  };
};

test('a file is asked for by its place in the repository, and comes as it is', async () => {
  const github = answering(200, '\uFEFFa\r\nb');
  expect(await fetchFile(repository, 'content/posts/2026/a b.mdx', github.fetch)).toEqual({ text: '\uFEFFa\r\nb' });
  expect(github.asked).toEqual([
    'https://api.github.com/repos/example/gazette/contents/site/content/posts/2026/a%20b.mdx?ref=main',
  ]);
});

test.each([
  [404, 'missing'],
  [403, 'limit'],
  [429, 'limit'],
  [500, 'missing'],
] as const)('an answer of %i is %s', async (status, failed) => {
  expect(await fetchFile(repository, 'a.mdx', answering(status).fetch)).toEqual({ failed });
});

test('without a network the person is told', async () => {
  const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await fetchFile(repository, 'a.mdx', fetch)).toEqual({ failed: 'unreachable' });
});

test('a repository elsewhere is not asked', async () => {
  const elsewhere = { ...repository, url: 'https://git.example.gov/owner/notes' };
  await expect(fetchFile(elsewhere, 'a.mdx', answering(200).fetch)).rejects.toThrow('not on GitHub');
});

test.each(['a\nb\n', 'a\r\nb\r\n', '\uFEFFa\r\nb', '\uFEFFa\nb'])('%j goes back as it came', (original) => {
  expect(asInFile(asWritten(original), original)).toBe(original);
});
