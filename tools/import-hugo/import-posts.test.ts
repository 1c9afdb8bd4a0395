import { expect, test } from 'vitest';
import { importSite } from './import-site';
import { makeHugoSite, postText } from './testing/hugo-site';

test('of two posts that claim one former address the first in order wins, whichever thread was faster', async () => {
  const slow = Array.from({ length: 300 }, (_, n) => `## Part ${n}\n\nA *sentence* of <b>words</b>.`).join(
    '\n\n',
  );
  const posts = Object.fromEntries(
    Array.from({ length: 45 }, (_, n) => {
      const name = `post-${String(n).padStart(2, '0')}`;
      const text = postText(name, n === 0 ? slow : 'Text.', 'aliases:\n  - /shared/\n');
      return [`content/news/2015/${name}.md`, text];
    }),
  );
  const site = makeHugoSite(posts);
  const report = await importSite(site.options);
  expect(site.read('redirects.yml')).toContain('- from: /shared/\n  to: /2015/07/17/post-00/\n');
  expect(report.redirects.conflicts).toHaveLength(44);
  const again = await importSite(site.options);
  expect(again.pages.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
  site.remove();
});
