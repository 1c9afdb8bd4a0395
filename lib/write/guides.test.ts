import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadContent } from '../content/load';
import { NOW, withFolder } from '../content/testing/check-files';
import { checkFile } from './check-file';
import { knownSite } from './known-site';
import { makeSiteData } from './make-site-data';

const FILES = {
  'site.yml': 'name: Test\nurl: https://test.example\nkinds: [guides]\n',
  'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n',
  'guides/letters/index.mdx': '---\ntitle: Letters\npages: [before, drafts]\n---\n\nText.\n',
  'guides/letters/before.mdx': '---\ntitle: Before you write\n---\n\nText.\n',
  'guides/letters/drafts.mdx': '---\ntitle: Drafts\ndraft: true\n---\n\nText.\n',
};

test('in the browser, a guide may list a page that is not published yet, and none that is not there', () => {
  withFolder(FILES, (root) => {
    vi.stubEnv('PUBLICATION_DIR', root);
    const loaded = loadContent(join(root, 'content'), NOW, join(root, 'public'));
    const site = knownSite(makeSiteData(loaded, join(root, 'content'), join(root, 'public')));
    const errorsOf = (text: string) =>
      checkFile('content/guides/letters/index.mdx', text, site, { seconds: {} })
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ message }) => message);
    const text = FILES['guides/letters/index.mdx'];
    expect(errorsOf(text)).toEqual([]);
    expect(errorsOf(text.replace('before,', 'befor,'))).toEqual([
      'The guide does not list the page “before”, which is in its folder',
      'There is no page “befor” in content/guides/letters. Did you mean “before”?',
    ]);
    vi.unstubAllEnvs();
  });
});
