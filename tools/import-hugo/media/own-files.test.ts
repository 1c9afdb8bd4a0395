import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { filesBelow } from '@/lib/files-below';
import { importSite } from '../import-site';
import type { ImportReport } from '../report/report';
import { type HugoFolder, makeHugoSite, saidOf } from '../testing/hugo-site';

const colour = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();
const post = (body: string, more = ''): string =>
  `---\ntitle: A post\ndate: 2021-03-04\n${more}---\n\n${body}\n`;
const pdf = '%PDF-1.4\n%%EOF\n';

let site: HugoFolder;
let report: ImportReport;
beforeAll(async () => {
  const [red, blue, green] = await Promise.all(['red', 'blue', 'green'].map(colour));
  site = makeHugoSite(
    {
      'hugo.toml': 'baseURL = "https://notes.example/harbor/"\ntitle = "Notes"\n',
      'static/img/quay.png': red ?? '',
      'static/img/copy of quay.png': red ?? '',
      'static/IMG/Tide (1).png': blue ?? '',
      'static/files/page.html': '<script>alert(1)</script>',
      'static/img/active.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>',
      'static/img/nobody-shows-it.png': green ?? '',
      'content/log/boats/index.md': post(
        '![Boats](boats.png "Two boats")\n\n{{< figure src="boats.png" alt="Boats again" caption="At *noon*" >}}\n\n[The list](files/list.pdf#page=2) and [once more](https://notes.example/harbor/log/boats/files/list.pdf).',
        'cover:\n  image: boats.png\n  alt: Boats\n  caption: At noon\n',
      ),
      'content/log/boats/boats.png': green ?? '',
      'content/log/boats/files/list.pdf': pdf,
      'content/log/quay.md': post(
        '![Quay](/img/quay.png) ![Again](/harbor/img/copy%20of%20quay.png)\n\n<img src="../../IMG/Tide%20(1).png" alt="The tide" align="right">\n\n![Boats](../boats/boats.png)\n\n<audio src="/sound/missing.mp3"></audio>\n\n## Tide\n\nHigh.',
        'images: [/img/quay.png, /img/other.png]\n',
      ),
      'content/log/steps.md': post('[One](../quay/#tide), [two](./refused.md), [three](notes.pdf).'),
      'content/log/refused.md': post('A [page](/files/page.html) and ![a drawing](/img/active.svg).'),
    },
    { sections: ['log'], origin: 'https://old.example' },
  );
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
  report = await importSite(site.options);
});
afterAll(() => {
  vi.unstubAllEnvs();
  site.remove();
});

const media = (): string => join(site.options.out, 'public');

test('what posts use is copied below public/media, once, under names that can be addresses; nothing else is', () => {
  expect(filesBelow(media())).toEqual([
    'media/IMG/Tide-1.png',
    'media/IMG/copy-of-quay.png',
    'media/log/boats/boats.png',
    'media/log/boats/files/list.pdf',
  ]);
  expect(readFileSync(join(media(), 'media/log/boats/files/list.pdf'), 'utf8')).toBe(pdf);
});

test('files of a bundle are found beside it, in Markdown, shortcodes, links and front matter', () => {
  const text = site.read('posts/2021/boats.mdx');
  expect(text).toContain('image:\n  src: /media/log/boats/boats.png\n  alt: Boats\n  caption: At noon\n');
  expect(text).toContain('![Boats](/media/log/boats/boats.png "Two boats")');
  expect(text).toMatch(
    /<Image\s+src="\/media\/log\/boats\/boats\.png"\s+alt="Boats again"\s+caption="At \*noon\*"/,
  );
  expect(text).toContain(
    '[The list](/media/log/boats/files/list.pdf#page=2) and [once more](/media/log/boats/files/list.pdf).',
  );
});

test('addresses are those of the page: from the root, below the base, steps upwards, percent-encoded', () => {
  const text = site.read('posts/2021/quay.mdx');
  expect(text).toContain('![Quay](/media/IMG/copy-of-quay.png) ![Again](/media/IMG/copy-of-quay.png)');
  expect(text).toContain('<Image src="/media/IMG/Tide-1.png" alt="The tide" align="right" />');
  expect(text).toContain('![Boats](/media/log/boats/boats.png)');
  expect(text).toContain('image:\n  src: /media/IMG/copy-of-quay.png\n');
});

test('steps lead to pages that came along at their new addresses, neighbours that are missing to the old site', () => {
  expect(site.read('posts/2021/steps.mdx')).toContain(
    '[One](/2021/03/04/quay/#tide), [two](/2021/03/04/refused/), [three](https://old.example/log/steps/notes.pdf).',
  );
});

test('a file that the site does not serve and one that is missing are told, with the reason', () => {
  expect(existsSync(join(media(), 'media/files'))).toBe(false);
  expect(site.read('posts/2021/refused.mdx')).toContain(
    '\nA [page](https://old.example/files/page.html) and a drawing.\n',
  );
  expect(saidOf(report, 'refused.md').filter((line) => line.includes('media-'))).toEqual([
    expect.stringMatching(
      /^6 media-refused The file static\/files\/page\.html was left out: Files that end in \.html are not served/,
    ),
    expect.stringMatching(/^6 media-refused The file static\/img\/active\.svg was left out: .*script/),
  ]);
  expect(saidOf(report, 'quay.md')).toContain(
    '13 media-missing The site holds no file for “/sound/missing.mp3”; the address leads to the old site.',
  );
  expect(report.totals.losses).toBeGreaterThan(0);
});

test('a second import changes nothing, and a copy that somebody changed stays', async () => {
  const again = await importSite(site.options);
  expect(new Set(again.media.map(({ state }) => state))).toEqual(new Set(['unchanged']));
  const own = join(media(), 'media/log/boats/files/list.pdf');
  writeFileSync(own, `${pdf}%\n`);
  const third = await importSite(site.options);
  expect(third.media.flatMap(({ file, state }) => (state === 'edited' ? [file] : []))).toEqual([
    'media/log/boats/files/list.pdf',
  ]);
  expect(readFileSync(own, 'utf8')).toBe(`${pdf}%\n`);
});
