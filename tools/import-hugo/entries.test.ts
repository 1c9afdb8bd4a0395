import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { importSite } from './import-site';
import type { ImportReport } from './report/report';
import { type HugoFolder, makeHugoSite, postText, saidOf } from './testing/hugo-site';

const page = (front: readonly string[], body = 'Text.'): string =>
  `---\n${front.join('\n')}\n---\n\n${body}\n`;

let site: HugoFolder;
let report: ImportReport;
beforeAll(async () => {
  site = makeHugoSite(
    {
      'hugo.toml': 'baseURL = "https://digital.gov/"\n',
      'content/news/2015/links.md': postText(
        'links',
        'See [one]({{< ref "checklist.md" >}}), [all](/resources/) and [the list](https://digital.gov/communities/plain/).',
      ),
      'content/topics/letters/_index.md': page([
        'title: Letters',
        'featured_resources:',
        '  resources:',
        '    - title: The checklist',
        '      href: /resources/checklist/',
      ]),
      'content/authors/ann/_index.md': page(['display_name: Ann']),
      'content/resources/_index.md': page(['title: All resources', 'aliases:', '  - /toolkits/']),
      'content/resources/checklist.md': page(
        [
          'slug: checklist',
          'date: 2020-09-10 15:34:00 -0500',
          'title: Checklist',
          'summary: Twelve questions.',
          'source: 18f',
          'source_url: https://example.gov/checklist/',
          'expirydate: 2025-01-01',
          'topics: [letters]',
          'authors: [ann]',
          'weight: 1',
        ],
        '',
      ),
      'content/resources/case-studies.md': page(['title: Case studies', 'slug: ux/case-studies']),
      'content/services/service_clinic.md': page([
        'title: Clinic',
        'contact: mailto:letters@example.gov',
        'logo: clinic',
        'url: /services/letter-clinic/',
      ]),
      'content/services/ask.md': page([
        'title: Ask',
        'contact: by phone',
        'source_url: https://a.example/',
        'redirectto: https://b.example/',
      ]),
      'content/communities/plain-language.md': page([
        'slug: plain',
        'title: Plain language',
        'aliases:',
        '  - /communities/plain-writing/',
        'redirectto: https://example.gov/plain/',
        'community_list:',
        '  - platform: listserv',
        '    type: government_only',
        '    subscribe_email: "join@example.gov"',
        '    subscribe_email_subject: "Join us"',
        '    terms: "Anyone may join."',
        '    members: 1,979',
        '    emails_per_week: 3',
        '  - platform: slack',
        '    members:',
      ]),
    },
    { sections: ['news', 'resources', 'services', 'communities'] },
  );
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
  report = await importSite(site.options);
});
afterAll(() => {
  vi.unstubAllEnvs();
  site.remove();
});

test('pages of their sections become entries of their kinds, at the addresses that they had', () => {
  expect(site.written().filter((path) => /^(?:posts|resources|services|communities)\//.test(path))).toEqual([
    'communities/plain.mdx',
    'posts/2015/links.mdx',
    'resources/case-studies.mdx',
    'resources/checklist.mdx',
    'services/ask.mdx',
    'services/letter-clinic.mdx',
  ]);
  expect(site.read('site.yml')).toMatch(/kinds:\n(?: +- (?:resources|services|communities)\n){3}/);
  expect(
    report.posts.flatMap(({ notices }) =>
      notices.filter(({ level }) => level === 'error' || level === 'loss'),
    ),
  ).toEqual([]);
});

test('a resource that only leads elsewhere has its link, and no text', () => {
  expect(site.read('resources/checklist.mdx')).toBe(
    [
      '---',
      'title: Checklist',
      'summary: Twelve questions.',
      'link: https://example.gov/checklist/',
      'authors:',
      '  - ann',
      'topics:',
      '  - letters',
      'published: 2020-09-10 15:34:00 -0500',
      'archived: 2025-01-01',
      '---',
      '',
    ].join('\n'),
  );
  expect(saidOf(report, 'checklist.md').map((said) => said.replace(/^\d+ /, ''))).toEqual([
    'key-without-home “source: 18f” has no place in the new site.',
    'archived “expirydate” became “archived”: the post stays, with a notice.',
    'key-without-home “weight: 1” has no place in the new site.',
  ]);
});

test('a service has its contact; what is no contact and a second link are told', () => {
  expect(site.read('services/letter-clinic.mdx')).toContain('contact: letters@example.gov\n');
  expect(saidOf(report, 'service_clinic.md').join('\n')).toContain(
    'hold no “clinic”; the service has no mark',
  );
  expect(saidOf(report, 'ask.md').join('\n')).toMatch(
    /contact “by phone” is neither[\s\S]*second-link The page leads to https:\/\/a\.example\/ already/,
  );
});

test('a community says how to join, and stays where its readers were sent on', () => {
  expect(site.read('communities/plain.mdx')).toBe(
    [
      '---',
      'title: Plain language',
      'link: https://example.gov/plain/',
      'join:',
      '  - title: Mailing list, government only',
      '    email: join@example.gov',
      '    subject: Join us',
      '    terms: Anyone may join.',
      "    members: '1979'",
      '---',
      '',
      'Text.',
      '',
    ].join('\n'),
  );
  const said = saidOf(report, 'plain-language.md').join('\n');
  expect(said).toContain('“emails_per_week: 3” has no place');
  expect(said).toContain('way-to-join “Slack” says neither an email address nor a page');
  expect(said).toContain('sent-on The old site sent readers on to https://example.gov/plain/');
});

test('links to entries and their lists stay on the site, and old addresses lead there', () => {
  expect(site.read('posts/2015/links.mdx')).toContain(
    '[one](/resources/checklist/), [all](/resources/) and [the list](/communities/plain/)',
  );
  expect(site.read('topics/letters.mdx')).toContain(
    'links:\n  - title: The checklist\n    url: /resources/checklist/',
  );
  expect(site.read('redirects.yml')).toContain(
    '- from: /communities/plain-writing/\n  to: /communities/plain/\n',
  );
  expect(site.read('redirects.yml')).toContain('- from: /toolkits/\n  to: /resources/\n');
});

test('an address of several parts leads to the entry, which is right below its folder', () => {
  expect(site.read('redirects.yml')).toContain(
    '- from: /resources/ux/case-studies/\n  to: /resources/case-studies/\n',
  );
  expect(saidOf(report, 'case-studies.md').join('\n')).toContain(
    'that address leads to /resources/case-studies/ now',
  );
});

test('what the page of a list said is told', () => {
  expect(saidOf(report, 'resources/_index.md')).toEqual([
    '1 list-page The new site makes the list /resources/ itself; the title and the text of this page were left out.',
  ]);
});
