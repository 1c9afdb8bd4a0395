import { expect, test } from 'vitest';
import { importSite } from './import-site';
import { makeHugoSite, saidOf } from './testing/hugo-site';

const dated = (title: string, body: string): string =>
  `---\ntitle: ${title}\ndate: 2021-03-04\n---\n\n${body}\n`;

const CONFIG = 'baseURL = "https://old.example/"\ntitle = "Notes"\n';

test('two sections that come over one after the other are one publication, with links both ways', async () => {
  const site = makeHugoSite(
    {
      'hugo.toml': CONFIG,
      'content/log/tide.md': dated('Tide', 'See [the talk]({{< ref "talk.md" >}}).'),
      'content/talks/talk.md': dated('Talk', 'See [the tide](/log/tide/).'),
    },
    { sections: ['log'], origin: 'https://old.example' },
  );
  await importSite(site.options);
  expect(site.read('posts/2021/tide.mdx')).toContain('[the talk](https://old.example/talks/talk/)');
  const report = await importSite({ ...site.options, sections: ['talks'] });
  expect(site.read('posts/2021/tide.mdx')).toContain('[the talk](/2021/03/04/talk/)');
  expect(site.read('posts/2021/talk.mdx')).toContain('[the tide](/2021/03/04/tide/)');
  expect(site.read('redirects.yml')).toContain(
    '- from: /log/tide/\n  to: /2021/03/04/tide/\n- from: /talks/talk/\n  to: /2021/03/04/talk/\n',
  );
  expect(report.totals.posts).toBe(2);
  expect(report.orphans).toEqual([]);
  site.remove();
});

test('a section may be called by the folder of its language; what stays behind in others is told', async () => {
  const site = makeHugoSite(
    {
      'hugo.toml': `${CONFIG}defaultContentLanguage = "en"\n[languages.en]\ncontentDir = "content/en"\n[languages.es]\ncontentDir = "content/es"\n`,
      'content/en/log/tide.md': dated('Tide', 'Text.'),
      'content/es/log/tide.md': dated('Marea', 'Texto.'),
    },
    { sections: ['en/log'], origin: 'https://old.example' },
  );
  const report = await importSite(site.options);
  expect(site.written().filter((path) => path.startsWith('posts/'))).toEqual(['posts/2021/tide.mdx']);
  expect(saidOf(report, 'tide.md')).toContain(
    '1 translation-left-out The site has the post in “es” too (content/es/log/tide.md), which did not come along; “--section log” takes every language.',
  );
  site.remove();
});

test('with all sections, a page that stands for a status retires its addresses and is no post', async () => {
  const site = makeHugoSite(
    {
      'hugo.toml': CONFIG,
      'content/301.md': '---\ntitle: Moved\nurl: /301/\naliases:\n  - /very-old/\n---\n\nIt moved.\n',
      'content/log/tide.md': dated('Tide', 'Text.'),
    },
    { sections: ['.'], origin: 'https://old.example' },
  );
  await importSite(site.options);
  expect(site.written().filter((path) => path.startsWith('posts/'))).toEqual(['posts/2021/tide.mdx']);
  expect(site.read('redirects.yml')).toContain('- from: /very-old/\n  gone: true\n');
  site.remove();
});
