import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { importSite } from '../import-site';
import { makeHugoSite } from '../testing/hugo-site';

const dated = (title: string, lines = ''): string =>
  `---\ntitle: ${title}\ndate: 2021-03-04\n${lines}---\n\nText.\n`;

const BY_NAME = `baseURL = "https://old.example/"
title = "Notes"
defaultContentLanguage = "en"
[languages.en]
[languages.es]
[languages.fr]
`;

test('pages of one name in several languages lead to each other', async () => {
  const site = makeHugoSite(
    {
      'hugo.toml': BY_NAME,
      'content/log/tide.md': dated('Tide'),
      'content/log/tide.es.md': dated('Marea'),
      'content/log/tide.fr.md': dated('Marée'),
      'content/log/alone.es.md': dated('Sola'),
    },
    { sections: ['log'], origin: 'https://old.example' },
  );
  await importSite(site.options);
  expect(site.read('posts/2021/tide.mdx')).not.toContain('translation_of');
  for (const language of ['es', 'fr'])
    expect(site.read(`posts/2021/tide-${language}.mdx`)).toContain(
      `lang: ${language}\ntranslation_of: /2021/03/04/tide/\n`,
    );
  expect(site.read('posts/2021/alone.mdx')).not.toContain('translation_of');
  const { problems } = loadContent(join(site.options.out, 'content'), Date.UTC(2026, 0, 1));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  site.remove();
});

test('pages of other names that share a translationKey do so too', async () => {
  const site = makeHugoSite(
    {
      'hugo.toml': BY_NAME,
      'content/log/tide.md': dated('Tide', 'translationKey: the-tide\n'),
      'content/log/marea.es.md': dated('Marea', 'translationKey: the-tide\n'),
    },
    { sections: ['log'], origin: 'https://old.example' },
  );
  const report = await importSite(site.options);
  expect(site.read('posts/2021/marea.mdx')).toContain('translation_of: /2021/03/04/tide/\n');
  expect(report.posts.flatMap(({ notices }) => notices.map(({ rule }) => rule))).not.toContain(
    'key-without-home',
  );
  site.remove();
});

test('without a text in the site’s own language, the first of the others is the original', async () => {
  const site = makeHugoSite(
    {
      'hugo.toml': BY_NAME,
      'content/log/tide.fr.md': dated('Marée'),
      'content/log/tide.es.md': dated('Marea'),
    },
    { sections: ['log'], origin: 'https://old.example' },
  );
  await importSite(site.options);
  const texts = site
    .written()
    .filter((path) => path.startsWith('posts/'))
    .map((path) => site.read(path));
  expect(texts.filter((text) => text.includes('translation_of'))).toEqual([
    expect.stringContaining('title: Marée'),
  ]);
  site.remove();
});
