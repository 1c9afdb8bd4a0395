import { expect, test } from 'vitest';
import { checkFiles } from '@/lib/content/testing/check-files.ts';
import { contentOf } from '@/lib/testing/content.ts';
import { useSettings } from '@/lib/testing/settings.ts';
import { planGuide } from './guide.ts';

const situation = () => ({
  content: contentOf({
    'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
    'authors/ada.mdx': '---\nname: Ada Moore\n---\n',
    'topics/letters.mdx': '---\ntitle: Letters\n---\n',
  }),
  now: 0,
  resolvePath: (path: string) => path,
});

const OPTIONS = { page: ['Before you write', 'Drafts'], author: [], topic: [], summary: 'In a sentence.' };

test('a guide is made with its first pages in their order, and passes the check as a draft', async () => {
  useSettings('kinds: [guides]\n');
  const { files, facts } = await planGuide('How to write a letter', OPTIONS, situation());
  expect(files.map(({ path }) => path)).toEqual([
    'guides/how-to-write-a-letter/index.mdx',
    'content/guides/how-to-write-a-letter/before-you-write.mdx',
    'content/guides/how-to-write-a-letter/drafts.mdx',
  ]);
  expect(facts).toEqual(['Its first page will be /guides/how-to-write-a-letter/']);
  const written = Object.fromEntries(
    files.map(({ path, content }) => [path.replace(/^content\//, ''), String(content)]),
  );
  const problems = checkFiles({
    'site.yml': 'name: Test\nurl: https://test.example\nkinds: [guides]\n',
    ...written,
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(written['guides/how-to-write-a-letter/index.mdx']).toContain(
    'pages:\n  - before-you-write\n  - drafts\n',
  );
});

test('two pages of one name, or no title, make nothing', async () => {
  useSettings('kinds: [guides]\n');
  await expect(planGuide('Letters', { ...OPTIONS, page: ['Drafts', 'drafts'] }, situation())).rejects.toThrow(
    'The page “drafts” needs another title: its file is named after it.',
  );
  await expect(planGuide(undefined, OPTIONS, situation())).rejects.toThrow('The guide needs a title');
});

test('a publication without guides is told how to have them', async () => {
  useSettings('kinds: [services]\n');
  await expect(planGuide('Letters', OPTIONS, situation())).rejects.toThrow(
    'This publication has no guides. Add “kinds: [guides]” to content/site.yml.',
  );
});
