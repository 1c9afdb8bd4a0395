import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSite } from './import-site';
import type { ImportReport } from './report/report';
import { summaryOf } from './report/summary';
import { makeHugoSite, postText, saidOf } from './testing/hugo-site';

const files: Readonly<Record<string, string | Uint8Array>> = {
  'good.md': postText('good'),
  'broken-yaml.md': '---\ntitle: "x\ndate: [2015\n---\n\nText.\n',
  'no-front-matter.md': 'Only text.\n',
  'unclosed-front-matter.md': '---\ntitle: x\n\nText.\n',
  'unknown-alias.md': '---\ntitle: An alias\ndate: 2015-07-17\nauthors:\n  - *ann-writer\n---\n\nText.\n',
  'alias-bomb.md': `---\ntitle: Many\na: &a [x, x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n---\n\nText.\n`,
  'broken-toml.md': '+++\ntitle = "x"\ndate = [2015\n+++\n\nText.\n',
  'broken-json.md': '{\n  "title": "x",\n  date: 2015\n}\n\nText.\n',
  'deep.json.md': `{"title": "x", "date": "2015-01-01", "a": ${'['.repeat(20_000)}${']'.repeat(20_000)}}\n\nText.\n`,
  'deep.toml.md': `+++\ntitle = "x"\n${'a.'.repeat(20_000)}a = 1\n+++\n\nText.\n`,
  'deep-list.toml.md': `+++\ntitle = "x"\na = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n+++\n\nText.\n`,
  'deep.yaml.md': `---\ntitle: x\na: ${'['.repeat(20_000)}\n---\n\nText.\n`,
  'dashes.yaml.md': `---\ntitle: x\na:\n  ${'- '.repeat(20_000)}\n---\n\nText.\n`,
  'many-keys.yaml.md': `---\ntitle: x\n${Array.from({ length: 5000 }, (_, at) => `k${at}: v\n`).join('')}---\n\nText.\n`,
  'many-keys.toml.md': `+++\ntitle = "x"\n${Array.from({ length: 6000 }, (_, at) => `k${at} = 1\n`).join('')}+++\n\nText.\n`,
  'long.json.md': `{"title": "${'x'.repeat(300_000)}"}\n\nText.\n`,
  'empty.md': '',
  'unclosed-shortcode.md': postText('unclosed-shortcode', 'One\n\n{{< note >}}\nTwo'),
  'unbalanced.md': postText('unbalanced', '<div><ul><li>One</p></div>\n\n<td>Two'),
  'crlf.md': postText('crlf', 'One\n\nTwo').replaceAll('\n', '\r\n'),
  'bom.md': `\uFEFF${postText('bom')}`,
  'nul.md': postText('nul', 'Te\0xt.'),
  'latin1.md': Buffer.from(postText('latin1', '\x93Caf\xe9\x94'), 'latin1'),
  'large.md': postText('large', 'A sentence of words. '.repeat(250_000)),
  'deep.md': postText('deep', `${'> '.repeat(10_000)}deep`),
  'climbing.md': '---\nslug: ../../climbing\ndate: 2015-07-17\ntitle: Climbing\nsummary: s\n---\n\nText.\n',
};

const place = (name: string): string => join('content/news/2015', name);

const hugo = makeHugoSite(
  Object.fromEntries(Object.entries(files).map(([name, text]) => [place(name), text])),
);
const { folder, options } = hugo;
let report: ImportReport;

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.md'), postText('secret', 'Secret.'));
  symlinkSync(join(folder, 'secret.md'), join(options.source, place('link.md')));
  report = await importSite(options);
});

afterAll(hugo.remove);

test.each([
  ['broken-yaml.md', /^3 unreadable The front matter is not YAML: /],
  ['no-front-matter.md', /^1 no-front-matter The file has no front matter\.$/],
  ['unclosed-front-matter.md', /^1 unreadable The front matter is not closed with “---”\.$/],
  ['unknown-alias.md', /^4 unreadable The front matter is not YAML: Unresolved alias .*ann-writer/],
  ['alias-bomb.md', /^5 unreadable The front matter is not YAML: Excessive alias count/],
  ['broken-toml.md', /^3 unreadable The front matter is not TOML: /],
  ['broken-json.md', /^3 unreadable The front matter is not JSON: /],
  ['deep.json.md', /^1 unreadable The front matter nests deeper than 100 levels\.$/],
  ['deep.toml.md', /^3 unreadable The front matter nests deeper than 100 levels\.$/],
  ['deep-list.toml.md', /^3 unreadable The front matter nests deeper than 100 levels\.$/],
  ['deep.yaml.md', /^3 unreadable The front matter nests deeper than 20 levels\.$/],
  ['dashes.yaml.md', /^4 unreadable The front matter nests deeper than 20 levels\.$/],
  ['many-keys.yaml.md', /^2 unreadable The front matter has 5001 keys in one place; 1000 is the limit\.$/],
  ['many-keys.toml.md', /^2 unreadable The front matter has 6,001 keys; 5,000 is the limit\.$/],
  ['long.json.md', /^1 unreadable The front matter has 300,0\d\d characters; 200,000 is the limit\.$/],
  ['empty.md', /^1 unreadable The file is empty\.$/],
  ['link.md', /^1 unreadable The link leads out of the site and was not followed\.$/],
  ['unclosed-shortcode.md', /^10 shortcode-syntax .*\{\{< note >\}\} is not closed/],
  ['nul.md', /^8 nul A NUL character was removed\.$/],
  ['latin1.md', /^8 not-utf-8 The line is not valid UTF-8/],
  ['large.md', /^7 cannot-convert .*the text has 5\.3 MB; a post may have 1 MB/],
  ['deep.md', /^7 cannot-convert .*nests deeper than 20 levels/],
  ['climbing.md', /^2 slug The slug “\.\.\/\.\.\/climbing” became “climbing”\.$/],
])('%s is told with its line, and the rest goes on', (name, expected) => {
  expect(saidOf(report, name)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
});

test('what can be read is there, and nothing else', () => {
  expect(readdirSync(join(folder, 'out/content/posts/2015')).sort()).toEqual([
    'bom.mdx',
    'climbing.mdx',
    'crlf.mdx',
    'good.mdx',
    'latin1.mdx',
    'nul.mdx',
    'unbalanced.mdx',
    'unclosed-shortcode.mdx',
  ]);
  expect(readdirSync(folder).sort()).toEqual(['out', 'secret.md', 'site']);
  expect(readFileSync(join(folder, 'out/content/posts/2015/latin1.mdx'), 'utf8')).toContain('“Café”');
  expect(readFileSync(join(folder, 'out/content/posts/2015/crlf.mdx'), 'utf8')).not.toContain('\r');
});

test('a second run writes nothing, and an edited post is left alone until it is forced', async () => {
  const again = await importSite(options);
  expect(new Set(again.posts.map(({ state }) => state))).toEqual(new Set(['unchanged', 'failed']));
  const path = join(folder, 'out/content/posts/2015/good.mdx');
  const imported = readFileSync(path, 'utf8');
  writeFileSync(path, `${imported}\nEdited.\n`);
  const edited = await importSite(options);
  expect(summaryOf(edited, options)).toContain('1 edited since and left alone');
  expect(edited.posts.find(({ source }) => source.endsWith('good.md'))?.state).toBe('edited');
  expect(readFileSync(path, 'utf8')).toContain('Edited.');
  const still = await importSite(options);
  expect(still.posts.find(({ source }) => source.endsWith('good.md'))?.state).toBe('edited');
  await importSite({ ...options, force: true });
  expect(readFileSync(path, 'utf8')).toBe(imported);
});

test('a dry run writes nothing', async () => {
  const dry = await importSite({ ...options, out: join(folder, 'dry'), dryRun: true });
  expect(dry.totals.posts).toBe(report.totals.posts);
  expect(readdirSync(folder)).not.toContain('dry');
});

test('an output folder that leads elsewhere is refused', async () => {
  mkdirSync(join(folder, 'elsewhere'));
  mkdirSync(join(folder, 'trap/content'), { recursive: true });
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'trap/content/posts'));
  await expect(importSite({ ...options, out: join(folder, 'trap') })).rejects.toThrow(
    /is a link that leads out of/,
  );
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
});
