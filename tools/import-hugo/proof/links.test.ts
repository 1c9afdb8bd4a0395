import { expect, test, vi } from 'vitest';
import { importSite } from '../import-site';
import { makeHugoSite, saidOf } from '../testing/hugo-site';

const dated = (title: string, body: string): string =>
  `---\ntitle: ${title}\ndate: 2021-03-04\n---\n\n${body}\n`;

const CONFIG =
  'baseURL = "https://old.example/"\ntitle = "Notes"\n[permalinks]\nlog = "/journal/:contentbasename/"\n';

test('links to a page that moved are found again, in every form and as often as they stand there', async () => {
  const site = makeHugoSite(
    {
      'hugo.toml': CONFIG,
      'content/log/quay.md': dated(
        'Quay',
        '[a](/journal/tide/), [b](https://old.example/journal/tide/#high-water), [c](../tide/), [d](/journal/tide), [e](tide.md), [f](//old.example/journal/tide/).',
      ),
      'content/log/tide.md': dated(
        'Tide',
        '## High water\n\nSee [the boats](boats/) and [the boats](boats/).',
      ),
    },
    { sections: ['log'], origin: 'https://old.example' },
  );
  const report = await importSite(site.options);
  expect(site.read('posts/2021/quay.mdx').match(/\]\([^)]*\)/g)).toEqual([
    '](/2021/03/04/tide/)',
    '](/2021/03/04/tide/#high-water)',
    ...Array.from({ length: 4 }, () => '](/2021/03/04/tide/)'),
  ]);
  const moved = 'address-moved The old site had this post at';
  expect(saidOf(report, 'quay.md')).toEqual([
    `1 ${moved} /journal/quay/; that address leads to /2021/03/04/quay/ now.`,
  ]);
  expect(saidOf(report, 'tide.md')).toEqual([
    `1 ${moved} /journal/tide/; that address leads to /2021/03/04/tide/ now.`,
    '8 link-resolved The link to “boats/”, counted from the page that it stands on, leads to https://old.example/journal/tide/boats/.',
  ]);
  site.remove();
});

test('a link to a place that its page does not have leads to the page, and the folder passes the check', async () => {
  const site = makeHugoSite(
    {
      'hugo.toml': CONFIG,
      'content/log/quay.md': dated('Quay', '[Low](/journal/tide/#low) and [lower](/journal/tide/#lower).'),
      'content/log/tide.md': dated('Tide', 'Text.'),
    },
    { sections: ['log'], origin: 'https://old.example' },
  );
  const report = await importSite(site.options);
  expect(site.read('posts/2021/quay.mdx')).toContain(
    '[Low](/2021/03/04/tide/) and [lower](/2021/03/04/tide/).',
  );
  expect(report.totals.losses).toBe(0);
  expect(saidOf(report, 'quay.md').slice(1)).toEqual([
    '1 link-place /2021/03/04/tide/ has no place called #low; the link leads to the page itself.',
    '1 link-place /2021/03/04/tide/ has no place called #lower; the link leads to the page itself.',
  ]);
  const again = await importSite(site.options);
  expect(again.posts.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
  expect(again.totals).toEqual(report.totals);
  site.remove();
});

test('a video of the site comes along as a file that a link offers, and is no lost recording', async () => {
  const site = makeHugoSite(
    {
      'hugo.toml': CONFIG,
      'static/film/tide.mp4': new TextEncoder().encode('\0\0\0\x14ftypisom\0\0\0\0'),
      'content/log/film.md': dated('The film', '<video controls><source src="/film/tide.mp4"></video>'),
    },
    { sections: ['log'], origin: 'https://old.example' },
  );
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
  const report = await importSite(site.options);
  vi.unstubAllEnvs();
  expect(site.read('posts/2021/film.mdx')).toContain('\n[The film](/media/film/tide.mp4)\n');
  expect(report.totals.losses).toBe(0);
  site.remove();
});
