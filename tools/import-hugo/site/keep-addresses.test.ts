import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { forgetSettings } from '@/lib/settings/source/from-disk';
import { importSite } from '../import-site';
import { makeHugoSite } from '../testing/hugo-site';
import { choosePermalink, KEEP, keptSlug } from './choose-permalink';

afterEach(() => {
  vi.unstubAllEnvs();
  forgetSettings();
});

const dated = (title: string, body = 'Text.', more = ''): string =>
  `---\ntitle: ${title}\ndate: 2021-03-04\n${more}---\n\n${body}\n`;
const CONFIG = 'baseURL = "https://old.example/"\ntitle = "Notes"\n';

/** A site that is imported as the command does it: under the settings of the folder that it goes to. */
function site(files: Readonly<Record<string, string>>, permalinks: string | undefined = KEEP) {
  const made = makeHugoSite(
    { 'hugo.toml': CONFIG, ...files },
    { sections: ['log'], origin: 'https://old.example', permalinks },
  );
  vi.stubEnv('PUBLICATION_DIR', made.options.out);
  const errors = (): readonly string[] =>
    loadContent(join(made.options.out, 'content'), Date.UTC(2027, 0, 1)).problems.flatMap((problem) =>
      problem.severity === 'error' ? [problem.message] : [],
    );
  return { ...made, errors };
}

test('posts keep the addresses of the old site if that is asked for, and links between them need no redirect', async () => {
  const { options, read, errors, remove } = site({
    'hugo.toml': `${CONFIG}[permalinks]\nlog = "/p/:slug/"\n`,
    'content/log/tide.md': dated(
      'High Tide',
      'See [ebb](/p/ebb/), [again]({{< ref "ebb.md" >}}).',
      'aliases: [/tide/]\n',
    ),
    'content/log/ebb.md': dated('Ebb', 'See [the tide](https://old.example/p/high-tide/#top).'),
    'content/log/Odd_Name.md': dated('Odd', 'Text.', 'slug: v1.2\n'),
  });
  const report = await importSite(options);
  expect(read('site.yml')).toContain('permalinks:\n  posts: /p/:slug/\n');
  expect(read('posts/2021/high-tide.mdx')).toContain('[ebb](/p/ebb/), [again](/p/ebb/)');
  expect(read('posts/2021/ebb.mdx')).toContain('[the tide](/p/high-tide/');
  expect(read('redirects.yml')).toContain(
    '- from: /p/v1.2/\n  to: /p/v12/\n- from: /tide/\n  to: /p/high-tide/\n',
  );
  expect(read('redirects.yml')).not.toContain('from: /p/ebb/');
  expect(report.addresses).toEqual({ posts: '/p/:slug/', kept: 2, of: 3 });
  expect(errors()).toEqual([]);
  remove();
});

test('a pattern that is asked for is taken, and old addresses lead to it', async () => {
  const { options, read, errors, remove } = site(
    { 'content/log/tide.md': dated('Tide'), 'content/log/search.md': dated('Search') },
    '/:slug/',
  );
  await importSite(options);
  expect(read('site.yml')).toContain('posts: /:slug/\n');
  expect(read('redirects.yml')).toContain(
    '- from: /log/search/\n  to: /search-2/\n- from: /log/tide/\n  to: /tide/\n',
  );
  expect(errors()).toEqual([]);
  remove();
});

test('posts live below their day if nothing is said, and old addresses lead there', async () => {
  const { options, read, remove } = site({ 'content/log/tide.md': dated('Tide') });
  await importSite({ ...options, permalinks: undefined });
  expect(read('site.yml')).not.toContain('permalinks:');
  expect(read('redirects.yml')).toContain('- from: /log/tide/\n  to: /2021/03/04/tide/\n');
  remove();
});

test('what comes later gets addresses as the publication has them', async () => {
  const { options, read, remove } = site({
    'content/log/tide.md': dated('Tide'),
    'content/talks/talk.md': dated('Talk'),
  });
  await importSite(options);
  await importSite({ ...options, sections: ['talks'], permalinks: undefined });
  expect(read('redirects.yml')).toContain('- from: /talks/talk/\n  to: /log/talk/\n');
  remove();
});

test('settings that somebody has edited are not overruled', async () => {
  const { options, remove } = site({ 'content/log/tide.md': dated('Tide') });
  await importSite(options);
  const file = join(options.out, 'content/site.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Notes', 'Tidings'));
  await expect(importSite({ ...options, permalinks: '/x/:slug/' })).rejects.toThrow(
    'content/site.yml, which was edited, has posts at /log/:slug/, and --permalinks says /x/:slug/.',
  );
  remove();
});

test.each([
  ['/posts/:slug/', ['/posts/a/', '/posts/b/', '/posts/c.d/']],
  ['/blog/:year/:slug/', ['/blog/2021/a/', '/blog/2021/b/', '/blog/2020/c/']],
  ['/posts/:year-:month-:day-:slug/', ['/posts/2021-03-04-a/']],
  ['/:year/:month/:slug/', ['/2021/03/a/', '/2021/03/b/']],
  ['/:slug/', ['/a/', '/b/', '/x/c/']],
  // Nothing keeps more than half; addresses of topics and files cannot be kept.
  ['/:year/:month/:day/:slug/', ['/x/a/', '/y/b/']],
  ['/:year/:month/:day/:slug/', ['/topics/a/', '/topics/b/']],
  ['/:year/:month/:day/:slug/', ['/posts/a.html', '/Posts/a/']],
])('%s keeps most of %j', (pattern, addresses) => {
  expect(choosePermalink(addresses.map((former) => ({ former, day: '2021-03-04' })))).toBe(pattern);
});

test('the slug is the one that keeps the address', () => {
  expect(keptSlug('/p/:slug/', { former: '/p/a-title/', day: '2021-03-04' })).toBe('a-title');
  expect(keptSlug('/p/:slug/', { former: '/p/a/b/', day: '2021-03-04' })).toBeUndefined();
  expect(keptSlug('/p/:slug/', { former: '/p/index/', day: '2021-03-04' })).toBeUndefined();
  expect(keptSlug('/:year/:slug/', { former: '/2020/a/', day: '2021-03-04' })).toBeUndefined();
});
