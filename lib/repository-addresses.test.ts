import { expect, test } from 'vitest';
import { contentsAddress, editAddress, newFileAddress } from './repository-addresses';

const repository = { url: 'https://github.com/example/gazette', branch: 'main', folder: '' };

test('a new file is filled in with its name and every character of its text', () => {
  const text = '---\ntitle: "A & B + C = 100%"\n---\n\n# Été, 日本 😀 <Note>\n';
  const address = new URL(newFileAddress(repository, 'content/posts/2026/a b.mdx', text));
  expect(address.origin + address.pathname).toBe('https://github.com/example/gazette/new/main');
  expect(address.searchParams.get('filename')).toBe('content/posts/2026/a b.mdx');
  expect(address.searchParams.get('value')).toBe(text);
});

test('a publication in a folder of its repository is written to there', () => {
  const below = { ...repository, folder: 'sites/harbor' };
  const address = new URL(newFileAddress(below, 'content/topics/tides.mdx', ''));
  expect(address.searchParams.get('filename')).toBe('sites/harbor/content/topics/tides.mdx');
  expect(editAddress(below, 'content/topics/high & low.mdx')).toBe(
    'https://github.com/example/gazette/edit/main/sites/harbor/content/topics/high%20%26%20low.mdx',
  );
});

test('a program reads a file where the repository is, if that is GitHub', () => {
  const below = { ...repository, branch: 'next/2027', folder: 'sites/harbor' };
  expect(contentsAddress(below, 'content/topics/high & low.mdx')).toBe(
    'https://api.github.com/repos/example/gazette/contents/sites/harbor/content/topics/high%20%26%20low.mdx?ref=next%2F2027',
  );
  for (const url of ['https://git.example/a/b', 'https://github.com/a', 'https://github.com.example/a/b'])
    expect(contentsAddress({ ...repository, url }, 'content/a.mdx'), url).toBeUndefined();
});

test('half a character does not stop anybody from sending the rest', () => {
  expect(newFileAddress(repository, 'a.mdx', '\ud800a')).toContain('value=%EF%BF%BDa');
});
