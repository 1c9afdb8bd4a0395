import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { importSite } from './import-site';
import { makeHugoSite, postText } from './testing/hugo-site';
import { startImport } from './testing/run-command';

const posts = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [`content/news/2015/post-${n}.md`, postText(`post-${n}`)]),
);

test.each(['SIGINT', 'SIGKILL'] as const)(
  'a run that %s ends leaves whole files only, and the next run completes it',
  async (signal) => {
    const site = makeHugoSite(posts);
    const { options } = site;
    await importSite({ ...options, out: join(site.folder, 'clean') });

    const { child, ended } = startImport([options.source, '--out', options.out]);
    let over = false;
    void ended.then(() => {
      over = true;
    });
    while (!over && site.written().length < 3) await wait(5);
    child.kill(signal);
    await ended;
    const half = site.written().filter((path) => path.endsWith('.mdx'));
    expect(half.length).toBeGreaterThan(0);
    expect(half.length).toBeLessThan(60);
    for (const path of half) expect(site.read(path)).toBe(site.read(`../../clean/content/${path}`));

    const report = await importSite(options);
    expect(report.totals).toMatchObject({ posts: 60, edited: 0, failed: 0, losses: 0 });
    const all = site.written();
    expect(all.filter((path) => path.endsWith('.mdx'))).toHaveLength(60);
    expect(all.filter((path) => path.endsWith('.tmp') || path.includes('journal'))).toEqual([]);
    for (const path of all.filter((one) => /\.(?:mdx|yml)$/.test(one)))
      expect(site.read(path)).toBe(site.read(`../../clean/content/${path}`));
    site.remove();
  },
  180_000,
);
