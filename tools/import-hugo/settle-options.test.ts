import { afterEach, expect, test } from 'vitest';
import { settleOptions } from './settle-options';
import { readPages } from './site/read-pages';
import { type HugoFolder, makeHugoSite } from './testing/hugo-site';

let site: HugoFolder | undefined;

afterEach(() => site?.remove());

const page = (date?: string, more = ''): string =>
  `---\ntitle: A page\n${date ? `date: ${date}\n` : ''}${more}---\n\nText.\n`;

async function settled(files: Record<string, string>, given = {}, mediaBase?: string) {
  site = makeHugoSite(files);
  const { sections: _, topicsFrom: __, origin: ___, mediaBase: ____, ...options } = site.options;
  return settleOptions({ ...options, ...given }, await readPages(site.options.source), mediaBase);
}

const TWO = {
  'hugo.yaml': 'baseURL: https://harbor.example/notes/\n',
  'content/log/one.md': page('2020-01-02', 'tags: [Tides]\n'),
  'content/log/two.md': page('2021-03-04'),
  'content/log/_index.md': page(),
  'content/about.md': page(),
  'content/docs/a.md': page(),
  'content/docs/b.md': page(),
  'content/docs/c.md': page('2022-01-01'),
  'content/tags/tides/_index.md': page(),
};

test('what nobody said is read from the site, and told', async () => {
  const result = await settled(TWO);
  expect(result).toMatchObject({
    options: { sections: ['log'], topicsFrom: ['tags'], origin: 'https://harbor.example/notes' },
    said: [
      'Sections of the site:',
      '  docs: 3 pages, 1 with a date, 2022-01-01',
      '  log: 2 pages, 2020-01-02 to 2021-03-04',
      '  /: 1 page, no dates',
      'Taken as posts: log (--section chooses others)',
      'Taken as pages: about',
      'Address of the old site: https://harbor.example/notes (--origin names another)',
      'Terms that become topics: tags (--topics-from chooses others)',
    ],
  });
});

test('what was said goes before', async () => {
  const given = { sections: ['docs'], topicsFrom: ['categories'], origin: 'https://old.example' };
  expect(await settled(TWO, given)).toMatchObject({ options: given, said: [] });
});

test('the sections that a site calls its main ones are taken, whatever has dates', async () => {
  const result = await settled({ ...TWO, 'config/_default/params.toml': 'mainSections = ["docs"]\n' });
  expect(result).toMatchObject({ options: { sections: ['docs'] } });
});

test('a site without an address says so', async () => {
  const result = await settled({ 'content/posts/a.md': page('2020-01-01') });
  expect(JSON.stringify(result)).toContain('The configuration names no address');
});

test('a folder that is not there ends the run with those that are', async () => {
  expect(await settled(TWO, { sections: ['blog'] })).toEqual({
    obstacle: `${site?.options.source} holds no folder content/blog; name the folder of the posts with --section. It has:\ndocs: 3 pages, 1 with a date, 2022-01-01\nlog: 2 pages, 2020-01-02 to 2021-03-04\n/: 1 page, no dates`,
  });
});

test('a folder without pages is no site', async () => {
  expect(await settled({ 'readme.txt': 'x' })).toEqual({
    obstacle: `${site?.options.source} holds no pages in content/; give the folder of the whole Hugo site.`,
  });
});

test('media are where the site says, else where the publication that is written shows those of an archive', async () => {
  const cdn = {
    'hugo.toml': 'baseURL = "https://harbor.example"\n[params]\ncdnURL = "https://cdn.harbor.example/"\n',
  };
  expect(await settled({ ...TWO, ...cdn })).toMatchObject({
    options: { mediaBase: 'https://cdn.harbor.example' },
  });
  site?.remove();
  expect(await settled(TWO)).toMatchObject({ options: { mediaBase: 'https://harbor.example/notes' } });
  site?.remove();
  const shown = 'https://s3.harbor.example';
  expect(await settled(TWO, {}, shown)).toMatchObject({ options: { mediaBase: shown } });
});

test('resources, services and communities come along as what they are called', async () => {
  const result = await settled({ ...TWO, 'content/services/clinic.md': page() });
  expect(result).toMatchObject({ options: { sections: ['log', 'services'] } });
  expect(JSON.stringify(result)).toContain('Taken as what they are called: services');
});
