import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { importSite } from './import-site';
import type { ImportReport } from './report/report';
import { type HugoFolder, makeHugoSite, postText, saidOf } from './testing/hugo-site';

const page = (front: readonly string[], body = 'Text.'): string =>
  `---\n${front.join('\n')}\n---\n\n${body}\n`;

const NAVIGATION = `showNextPrevious: true
nav:
  - title: "Overview"
    path: "/guides/letters/_index.md"
  - title: "Before"
    path: "/guides/letters/before-you-write.md"
  - title: "Drafts"
    path: "/guides/letters/drafts"
    subnav:
      - title: "Read it aloud"
        path: "/guides/letters/read-aloud.md"
      - title: "Gone"
        path: "/guides/letters/gone.md"
  - title: "Proofs"
    path: "/guides/letters/proofs/_index.md"
`;

let site: HugoFolder;
let report: ImportReport;
beforeAll(async () => {
  site = makeHugoSite(
    {
      'hugo.toml': 'baseURL = "https://digital.gov/"\n',
      'data/guidenav/how-to-letters.yml': NAVIGATION,
      'data/guidenav/broken.yml': 'nav: [\n',
      'content/topics/letters/_index.md': page(['title: Letters']),
      'content/news/2015/links.md': postText(
        'links',
        'See [one]({{< ref "/guides/letters/drafts.md" >}}), [two](/guides/letters/), [all](/guides/), [old]({{< ref "/letters/how-to/" >}}), [inside](https://digital.gov/guides/letters/proofs/on-paper/#b) and [short]({{< ref "read-aloud" >}}).',
      ),
      'content/news/2015/methods.md': postText('methods'),
      'content/guides/_index.md': page(['title: All guides']),
      'content/guides/letters/_index.md': page([
        'title: How to write a letter',
        'guide: how-to-letters',
        'kicker: Handbook',
        'summary: From the first call to the last proof.',
        'layout: single',
        'guide_weight: 2',
        'weight: 2',
        'glossary: words.json',
        'date: 2023-07-24 09:00:00 -0500',
        'topics: [letters]',
        'aliases:',
        '  - /letters/how-to/',
      ]),
      'content/guides/letters/before-you-write.md': page(
        ['title: Before you write', 'guide: how-to-letters', 'aliases: [/letters/before/]'],
        'Then [draft](../drafts/), see [proofs]({{< relref "proofs/_index.md" >}}).\n\n{{< featured-resource link="/guides/letters" >}}',
      ),
      'content/guides/letters/drafts.md': page([
        'title: Drafts',
        'guide: how-to-letters',
        'topics: [letters]',
      ]),
      'content/guides/letters/reading.md': page(['title: Reading aloud', 'slug: read-aloud']),
      'content/guides/letters/old.md': page(['title: Old', 'expirydate: 2020-01-01']),
      'content/guides/letters/proofs/_index.md': page(['title: Proofs'], ''),
      'content/guides/letters/proofs/on-paper.md': page(['title: On paper', 'weight: 2'], '## B\n\nText.'),
      'content/guides/letters/proofs/methods.md': page(['title: Methods', 'weight: 1']),
      'content/guides/letters/proofs/last.md': page(['title: Last']),
      'content/guides/letters/proofs/print/index.md': page(['title: Print', 'weight: 3']),
      'content/guides/alone.md': page(['title: Alone']),
      'content/guides/loose/page.md': page(['title: Loose']),
    },
    { sections: ['news', 'guides'] },
  );
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
  report = await importSite(site.options);
});
afterAll(() => {
  vi.unstubAllEnvs();
  site.remove();
});

test('folders with a first page become guides, their pages pages of them, at the addresses that they had', () => {
  expect(site.written().filter((path) => path.startsWith('guides/'))).toEqual([
    'guides/alone/index.mdx',
    'guides/letters/before-you-write.mdx',
    'guides/letters/drafts.mdx',
    'guides/letters/index.mdx',
    'guides/letters/old.mdx',
    'guides/letters/proofs/index.mdx',
    'guides/letters/proofs/last.mdx',
    'guides/letters/proofs/methods.mdx',
    'guides/letters/proofs/on-paper.mdx',
    'guides/letters/proofs/print-2.mdx',
    'guides/letters/read-aloud.mdx',
    'guides/loose/page/index.mdx',
  ]);
  expect(site.read('site.yml')).toMatch(/kinds:\n +- guides\n/);
});

test('nothing is lost, and the result passes the check', () => {
  const all = report.posts.flatMap(({ source, notices }) =>
    notices
      .filter(({ level }) => (level === 'error' || level === 'loss') && !source.startsWith('data/'))
      .map(({ rule, message }) => `${source} ${rule} ${message}`),
  );
  expect(all).toEqual([]);
});

test('the order is that of the navigation that the guide names; what it does not name is at the end and told', () => {
  expect(site.read('guides/letters/index.mdx')).toBe(
    [
      '---',
      'title: How to write a letter',
      'summary: From the first call to the last proof.',
      'kicker: Handbook',
      'pages:',
      '  - before-you-write',
      '  - page: drafts',
      '    pages:',
      '      - read-aloud',
      '  - proofs',
      '  - old',
      'topics:',
      '  - letters',
      'published: 2023-07-24 09:00:00 -0500',
      '---',
      '',
      'Text.',
      '',
    ].join('\n'),
  );
  const said = saidOf(report, 'letters/_index.md');
  expect(said).toContain(
    '1 guide-order The navigation “how-to-letters” names /guides/letters/gone.md, which is not among the pages of the guide.',
  );
  expect(said).toContain(
    '1 guide-order The navigation “how-to-letters” does not name guides/letters/old.md; they are at the end of the guide.',
  );
  expect(said).toContain('9 key-without-home “glossary: words.json” has no place in the new site.');
  expect(said.join('\n')).not.toMatch(/weight|layout|“guide:/);
});

test('a guide without navigation has its pages by weight, those without one last', () => {
  expect(site.read('guides/letters/proofs/index.mdx')).toBe(
    '---\ntitle: Proofs\npages:\n  - methods\n  - on-paper\n  - print-2\n  - last\n---\n',
  );
});

test('a title of the navigation is the short one of its page, and what a page has no place for is told', () => {
  expect(site.read('guides/letters/before-you-write.mdx')).toContain(
    'title: Before you write\nshort: Before\n',
  );
  expect(site.read('guides/letters/read-aloud.mdx')).toContain(
    'title: Reading aloud\nshort: Read it aloud\n',
  );
  expect(site.read('guides/letters/drafts.mdx')).not.toContain('short:');
  expect(saidOf(report, 'letters/drafts.md').join()).toContain('“topics: letters” has no place');
});

test('an expired page stays for the record', () => {
  expect(site.read('guides/letters/old.mdx')).toContain('archived: 2020-01-01\n');
});

test('a card that leads to a guide says what the guide says of itself', () => {
  expect(site.read('guides/letters/before-you-write.mdx')).toContain(
    '<Box>\nHandbook\n\n[How to write a letter](/guides/letters/)\n\nFrom the first call to the last proof.\n</Box>',
  );
});

test('a page at the address of the guide on one page moves, and this is told', () => {
  expect(saidOf(report, 'print/index.md')).toContainEqual(
    expect.stringContaining(
      'lives at /guides/letters/proofs/print/; this one moved to /guides/letters/proofs/print-2/',
    ),
  );
});

test('links lead to guides and their pages, and old addresses too', () => {
  expect(site.read('posts/2015/links.mdx')).toContain(
    '[one](/guides/letters/drafts/), [two](/guides/letters/), [all](/guides/), [old](/guides/letters/), [inside](/guides/letters/proofs/on-paper/#b) and [short](/guides/letters/read-aloud/)',
  );
  expect(site.read('guides/letters/before-you-write.mdx')).toContain(
    'Then [draft](/guides/letters/drafts/), see [proofs](/guides/letters/proofs/).',
  );
  const redirects = site.read('redirects.yml');
  expect(redirects).toMatch(/from: \/letters\/how-to\/\n +to: \/guides\/letters\/\n/);
  expect(redirects).toMatch(/from: \/letters\/before\/\n +to: \/guides\/letters\/before-you-write\/\n/);
});

test('the list of guides is told, and so is a navigation that cannot be read', () => {
  expect(saidOf(report, 'guides/_index.md')).toContainEqual(expect.stringContaining('list-page'));
  expect([...report.posts].map(({ source }) => source)).toContain('data/guidenav/broken.yml');
});
