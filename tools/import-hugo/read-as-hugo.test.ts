import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { splitFrontMatter } from '@/lib/content/front-matter';
import { importSite } from './import-site';
import type { ImportReport } from './report/report';
import { type HugoFolder, makeHugoSite, saidOf } from './testing/hugo-site';

const page = (front: readonly string[], body = 'Text.'): string =>
  `---\n${front.join('\n')}\n---\n\n${body}\n`;

const CONFIG = `baseURL = "https://harbor.example/notes/"
disableLanguages = ["la"]
[languages.en]
contentDir = "content/en"
[languages.de]
contentDir = "content/de"
[languages.la]
[permalinks]
posts = "/:sections/:slug/"
[markup.goldmark.extensions]
strikethrough = false
taskList = false
[markup.goldmark.extensions.extras.subscript]
enable = true
[markup.goldmark.extensions.extras.mark]
enable = true
[[module.mounts]]
source = "content/en"
target = "content"
lang = "en"
excludeFiles = ["posts/hidden.md"]
[[module.mounts]]
source = "content/de"
target = "content"
lang = "de"
`;

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

let site: HugoFolder;
let report: ImportReport;
beforeAll(async () => {
  site = makeHugoSite(
    {
      'hugo.toml': CONFIG,
      'content/de/posts/tide.md': page(['title: Die Flut', 'date: 2024-03-01']),
      'content/en/posts/tide.md': page(['title: The tide', 'date: 2024-03-01']),
      'content/en/posts/deep/er/harbor.md': page(
        [
          'title: Harbor',
          'date: 2024-03-02',
          'canonicalURL: https://first.example/harbor/',
          'slug: two/parts',
        ],
        [
          'See [the tide]({{< ref "tide.md" >}}), [die Flut]({{< ref path="tide.md" lang="de" >}}) and [the root](/notes/posts/the-tide/).',
          'Not ~~struck~~, H~2~O and ==marked==.',
          '- [ ] no task',
          '![A quay](/img/quay.png#center) [its plan](../../Big%20Trip/index.md)',
          '{{< video src="https://films.example/tide.webm" caption="**Ebb** and flood" >}}',
          '## Überfahrt',
          'Back to [the top](#uberfahrt) and {{< twitter harbor >}}.',
        ].join('\n\n'),
      ),
      'content/en/posts/Big Trip/index.md': page(['title: Big trip', 'date: 2024-03-03']),
      'content/en/posts/link.md': page(
        [
          'title: Elsewhere',
          'date: 2024-03-04',
          'externalUrl: https://other.example/',
          'summary: Read it there.',
          '_build: {render: never}',
        ],
        '',
      ),
      'content/en/posts/hidden.md': page(['title: Hidden', 'date: 2024-03-05']),
      'content/en/posts/salve.la.md': page(['title: Salve', 'date: 2024-03-06']),
      'content/en/posts/第二.md': page(['title: 第二', 'date: 2024-03-07']),
      'content/en/authors/ann/_index.md': page(['title: Ann', 'thumbnail: img/ann.png']),
      'static/img/quay.png': PNG,
      'static/img/ann.png': Uint8Array.from([...PNG, 0]),
      'layouts/shortcodes/twitter.html': '<a href="https://x.example/{{ .Get 0 }}">@{{ .Get 0 }}</a>',
    },
    { sections: ['posts'], origin: 'https://harbor.example/notes' },
  );
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
  report = await importSite(site.options);
});
afterAll(() => {
  vi.unstubAllEnvs();
  site.remove();
});

const bodyOf = (path: string): string => splitFrontMatter(site.read(path)).body.trim();

test('a reference means a page of its own language, or of the one that it names', () => {
  expect(bodyOf('posts/2024/twoparts.mdx')).toContain(
    'See [the tide](/2024/03/01/tide/), [die Flut](/2024/03/01/tide-de/) and [the root](/2024/03/01/tide/).',
  );
});

test('what Goldmark is told to leave alone stays text, and its further marks are elements', () => {
  expect(bodyOf('posts/2024/twoparts.mdx')).toContain(
    'Not \\~~struck~~, H<sub>2</sub>O and <mark>marked</mark>.\n\n- \\[ ] no task',
  );
});

test('files, sources and headings are found as they were meant', () => {
  const body = bodyOf('posts/2024/twoparts.mdx');
  expect(body).toContain('![A quay](/media/img/quay.png) [its plan](/2024/03/03/big-trip/)');
  expect(body).toContain('[the top](#uberfahrt)');
  expect(body).toContain('[@harbor](https://x.example/harbor)');
  expect(site.read('authors/ann.mdx')).toContain('photo: /media/img/ann.png');
});

test('a film that becomes a link is called as it was, and reads back', () => {
  expect(bodyOf('posts/2024/twoparts.mdx')).toContain(
    '\n\n[Ebb and flood](https://films.example/tide.webm)\n\n',
  );
  expect(saidOf(report, 'harbor.md').join('\n')).not.toContain('spelling');
});

test('addresses are those that Hugo gave: a folder is a section where it has a page', () => {
  expect(site.read('redirects.yml')).toContain('- from: /posts/two/parts/\n');
  expect(site.read('posts/2024/twoparts.mdx')).toContain('canonical: https://first.example/harbor/\n');
});

test('a post about a page elsewhere is published; what the configuration leaves out is a draft', () => {
  expect(site.read('posts/2024/link.mdx')).toMatch(
    /source:\n {2}name: other.example\n {2}url: https:\/\/other.example\//,
  );
  expect(site.read('posts/2024/link.mdx')).not.toContain('draft:');
  expect(site.read('posts/2024/hidden.mdx')).toContain('draft: true\n');
  expect(site.read('posts/2024/salve.mdx')).toContain('draft: true\n');
  expect(saidOf(report, 'hidden.md').join('\n')).toContain('not-rendered');
});

test('a name in another script is an address that redirects lead to', () => {
  expect(site.read('redirects.yml')).toContain('- from: /posts/第二/\n  to: /2024/03/07/第二/\n');
  const losses = [...report.posts, ...report.pages].flatMap(({ notices }) =>
    notices.filter(({ level }) => level === 'loss' || level === 'error').map(({ message }) => message),
  );
  expect(losses).toEqual([]);
});
