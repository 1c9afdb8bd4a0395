import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../content/load';
import { NOW, SITE, withFolder } from '../content/testing/check-files';
import { checkFile } from './check-file';
import { knownSite } from './known-site';
import { makeSiteData } from './make-site-data';

const DRAFT = '---\ntitle: The secret reform\ndate: 2026-02-03\ndraft: true\n---\n\nNot yet.\n';

const dataWith = (files: Readonly<Record<string, string>>) =>
  withFolder({ ...SITE, ...files }, (root) => {
    const folders = [join(root, 'content'), join(root, 'public')] as const;
    return makeSiteData(loadContent(folders[0], NOW, folders[1]), ...folders);
  });

const linkProblems = (data: ReturnType<typeof dataWith>, ...addresses: string[]) => {
  const text = `---\ntitle: X\ndate: 2026-03-01\n---\n\n${addresses.map((address) => `[One](${address})`).join(' ')}\n`;
  const { problems } = checkFile('content/posts/2026/x.mdx', text, knownSite(data), { seconds: {} });
  return problems.filter(({ rule }) => rule === 'link/broken').map(({ message }) => message);
};

test('a link to a draft is right although the draft is not told, and one beside it is not', () => {
  const data = dataWith({ 'posts/2026/secret-reform.mdx': DRAFT });
  expect(JSON.stringify(data)).not.toMatch(/secret/i);
  expect(linkProblems(data, '/2026/02/03/secret-reform/')).toEqual([]);
  expect(linkProblems(data, '/2026/02/03/secret-refor/')).toEqual([
    'Nothing lives at /2026/02/03/secret-refor/',
  ]);
});

test('what is published is known by its address and by the places on its page', () => {
  const data = dataWith({});
  expect(linkProblems(data, '/2025/05/06/neighbour/#where-it-stands', '/topics/open-data/')).toEqual([]);
  expect(linkProblems(data, '/2025/05/06/neighbour/#where-it-stood')).toEqual([
    expect.stringContaining('has no place called #where-it-stood. Did you mean #where-it-stands?'),
  ]);
});
