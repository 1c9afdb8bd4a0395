import { expect, test } from 'vitest';
import { examine } from '@/lib/content/examine.ts';
import { contentOf } from '@/lib/testing/content.ts';
import { useSettings } from '@/lib/testing/settings.ts';
import { planEntry } from './entry.ts';

const situation = () => ({
  content: contentOf({
    'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
    'authors/ada.mdx': '---\nname: Ada Moore\n---\n',
    'topics/letters.mdx': '---\ntitle: Letters\n---\n',
  }),
  now: 0,
  resolvePath: (path: string) => path,
});

const OPTIONS = { author: ['Ada Moore'], topic: ['Letters'], summary: 'In a sentence.', ready: true };

test.each([
  ['resource', { link: 'https://example.gov/checklist/' }, 'link: https://example.gov/checklist/'],
  ['service', { link: 'https://example.gov/', contact: 'a@example.gov' }, 'contact: a@example.gov'],
  [
    'community',
    { link: '/news/', joinEmail: 'join@example.gov' },
    'join:\n  - title: Mailing list\n    email: join@example.gov',
  ],
] as const)('a %s that is made passes the check', async (kind, own, written) => {
  useSettings('kinds: [resources, services, communities]\n');
  const { files, facts } = await planEntry(kind, 'Plain language', { ...OPTIONS, ...own }, situation());
  const path = String(files[0]?.path);
  const text = String(files[0]?.content);
  expect(path).toMatch(/^(?:resources|services|communities)\/plain-language\.mdx$/);
  expect(facts).toEqual([`Its page will be /${path.replace('.mdx', '/')}`]);
  expect(text).toContain(written);
  expect(text).toMatch(/authors:\n +- ada\ntopics:\n +- letters\n/);
  const examined = examine({ kind, id: 'plain-language', file: `content/${path}`, text });
  expect(examined.problems).toEqual([]);
});

test('without a title, nothing is made', async () => {
  useSettings('kinds: [services]\n');
  await expect(planEntry('service', undefined, OPTIONS, situation())).rejects.toThrow(
    'The service needs a title: npm run new -- service "Plain language".',
  );
});

test('a publication without the kind is told how to have it', async () => {
  useSettings('kinds: [services]\n');
  await expect(planEntry('community', 'Plain language', OPTIONS, situation())).rejects.toThrow(
    'This publication has no communities. Add “kinds: [communities]” to content/site.yml.',
  );
});
