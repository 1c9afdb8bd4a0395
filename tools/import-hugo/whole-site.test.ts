import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSite } from './import-site';
import type { ImportReport } from './report/report';
import { type HugoFolder, makeHugoSite, postText, saidOf } from './testing/hugo-site';

const page = (more: string): string => `---\ntitle: A page\n${more}---\n\nText.\n`;

const links = [
  '2019-05-15-summit.md',
  'guides/dap/_index.md',
  'mobile-guidelines.md',
  '/resources/old-toolkit.md',
  'about/contact.md',
  'communities/plain-writing.md',
].map((target, index) => `[l${index}]({{< ref "${target}" >}})`);

let site: HugoFolder;
let report: ImportReport;
beforeAll(async () => {
  site = makeHugoSite({
    'config/_default/hugo.toml':
      'baseURL = "https://digital.gov"\n[permalinks]\nevents = "/event/:year/:month/:day/:slug/"\nnews = "/:year/:month/:day/:slug/"\n',
    'content/events/2019/05/2019-05-15-summit.md': page('date: 2019-05-15 10:00:00 -0400\nslug: ux-summit\n'),
    'content/guides/dap/_index.md': page('url: /guides/analytics/\n'),
    'content/resources/mobile-guidelines.md': page('slug: mobile-user-guidelines\n'),
    'content/resources/old-toolkit.md': page('aliases:\n  - /toolkit/\n'),
    'content/about/contact/index.md': page(''),
    'content/authors/_index.md': page('redirectto: /news\naliases:\n  - /authors/gone-writer/\n'),
    'content/topics/_index.md': page('aliases:\n  - /subjects/\n'),
    'content/topics/plain-language/_index.md': page('aliases:\n  - /communities/plain-writing/\n'),
    'content/news/2015/links.md': postText('links', links.join('\n')),
    'content/news/2015/dotted.md': postText('web_2.0'),
    'content/news/2015/moved.md': postText('moved', 'Text.', 'url: /special/moved.html\n'),
    'content/news/2015/sent-on.md': postText(
      'sent-on',
      'Kept.',
      'redirectto: https://example.gov/new\naliases:\n  - /was-sent-on/\n',
    ),
    'content/news/2015/hidden.md': postText('hidden', 'Text.', 'draft: true\naliases:\n  - /was-hidden/\n'),
    'content/news/2016/toml.md':
      '+++\ntitle = "From TOML"\ndate = 2016-05-05T10:00:00-04:00\nslug = "from-toml"\ntopics = ["plain-language"]\nweight = 3\n+++\n\nText.\n',
    'content/news/2016/json.md':
      '{\n  "title": "From {JSON}",\n  "date": "2016-05-06",\n  "slug": "from-json",\n  "authors": ["ann"]\n}\n\nText.\n',
  });
  report = await importSite(site.options);
});
afterAll(() => site.remove());

test('a reference to a section that does not come along leads to the address its own front matter gives it', () => {
  expect(site.read('posts/2015/links.mdx').split('\n\n').at(-1)?.trim().split('\n')).toEqual([
    '[l0](https://digital.gov/event/2019/05/15/ux-summit/)',
    '[l1](https://digital.gov/guides/analytics/)',
    '[l2](https://digital.gov/resources/mobile-user-guidelines/)',
    '[l3](https://digital.gov/resources/old-toolkit/)',
    '[l4](https://digital.gov/about/contact/)',
    '[l5](/topics/plain-language/)',
  ]);
  expect(saidOf(report, 'links.md')).toEqual([
    '8 ref-to-old-site “2019-05-15-summit.md” is not imported; the link leads to https://digital.gov/event/2019/05/15/ux-summit/ on the old site.',
    '9 ref-to-old-site “guides/dap/_index.md” is not imported; the link leads to https://digital.gov/guides/analytics/ on the old site.',
    '10 ref-to-old-site “mobile-guidelines.md” is not imported; the link leads to https://digital.gov/resources/mobile-user-guidelines/ on the old site.',
    '11 ref-to-old-site “/resources/old-toolkit.md” is not imported; the link leads to https://digital.gov/resources/old-toolkit/ on the old site.',
    '12 ref-to-old-site “about/contact.md” is not imported; the link leads to https://digital.gov/about/contact/ on the old site.',
    '13 ref-alias “communities/plain-writing.md” is not among the files; /communities/plain-writing/ is a former address of /topics/plain-language/, where the link leads.',
  ]);
});

test('an address that the new site writes in another way leads on', () => {
  const redirects = site.read('redirects.yml');
  expect(redirects).toContain('- from: /2015/07/17/web_2.0/\n  to: /2015/07/17/web-20/\n');
  expect(redirects).toContain('- from: /special/moved.html\n  to: /2015/07/17/moved/\n');
  expect(redirects).toContain('- from: /toolkit/\n  to: https://digital.gov/resources/old-toolkit/\n');
  expect(redirects).toContain('- from: /communities/plain-writing/\n  to: /topics/plain-language/\n');
  expect(saidOf(report, 'moved.md')).toEqual([
    '6 address-moved The old site had this post at /special/moved.html; that address leads to /2015/07/17/moved/ now.',
  ]);
});

test('a former address of a list leads to the list of the new site, not back to the old one', () => {
  const redirects = site.read('redirects.yml');
  expect(redirects).toContain('- from: /authors/gone-writer/\n  to: /news/\n');
  expect(redirects).toContain('- from: /subjects/\n  to: /topics/\n');
});

test('a post whose readers were sent on becomes a redirect, and its text is kept as a draft', () => {
  const redirects = site.read('redirects.yml');
  expect(redirects).toContain('- from: /2015/07/17/sent-on/\n  to: https://example.gov/new\n');
  expect(redirects).toContain('- from: /was-sent-on/\n  to: https://example.gov/new\n');
  const draft = site.read('posts/2015/sent-on.mdx');
  expect(draft).toContain('slug: sent-on-draft\n');
  expect(draft).toContain('draft: true\n');
  expect(draft).toContain('\nKept.\n');
  expect(saidOf(report, 'sent-on.md')).toEqual([
    '6 redirect The old site sent readers of this post to https://example.gov/new; redirects.yml does so now. The text is kept as a draft.',
  ]);
});

test('a draft keeps its former addresses in its own file, because nothing can lead to it yet', () => {
  expect(site.read('redirects.yml')).not.toContain('/was-hidden/');
  expect(site.read('posts/2015/hidden.mdx')).toContain('aliases:\n  - /was-hidden/\n');
});

test('front matter in TOML and JSON is read to the same fields', () => {
  expect(site.read('posts/2016/from-toml.mdx')).toBe(
    '---\ntitle: From TOML\ndate: 2016-05-05T10:00:00-04:00\ntopics:\n  - plain-language\n---\n\nText.\n',
  );
  expect(saidOf(report, 'toml.md')).toEqual(['6 key-without-home “weight: 3” has no place in the new site.']);
  expect(site.read('posts/2016/from-json.mdx')).toBe(
    '---\ntitle: From {JSON}\ndate: 2016-05-06\nauthors:\n  - ann\n---\n\nText.\n',
  );
});

test('the whole site passes the content check', () => {
  expect(report.totals.failed + report.totals.losses).toBe(0);
});
