import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importSite } from './import-site';
import type { ImportReport } from './report/report';
import { summaryOf } from './report/summary';
import type { ImportOptions } from './site/types';

const head = (slug: string): string =>
  `---\nslug: ${slug}\ndate: 2015-07-17 13:00:20 -0400\ntitle: ${slug}\nsummary: s\n---\n\n`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  'good.md': `${head('good')}Text.\n`,
  'broken-yaml.md': '---\ntitle: "x\ndate: [2015\n---\n\nText.\n',
  'no-front-matter.md': 'Only text.\n',
  'unclosed-front-matter.md': '---\ntitle: x\n\nText.\n',
  'broken-toml.md': '+++\ntitle = "x"\ndate = [2015\n+++\n\nText.\n',
  'broken-json.md': '{\n  "title": "x",\n  date: 2015\n}\n\nText.\n',
  'empty.md': '',
  'unclosed-shortcode.md': `${head('unclosed-shortcode')}One\n\n{{< note >}}\nTwo\n`,
  'unbalanced.md': `${head('unbalanced')}<div><ul><li>One</p></div>\n\n<td>Two\n`,
  'crlf.md': `${head('crlf')}One\n\nTwo\n`.replaceAll('\n', '\r\n'),
  'bom.md': `\uFEFF${head('bom')}Text.\n`,
  'nul.md': `${head('nul')}Te\0xt.\n`,
  'latin1.md': Buffer.concat([
    Buffer.from(head('latin1')),
    Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x0a]),
  ]),
  'large.md': `${head('large')}${'A sentence of words. '.repeat(250_000)}\n`,
  'deep.md': `${head('deep')}${'> '.repeat(10_000)}deep\n`,
  'climbing.md': '---\nslug: ../../climbing\ndate: 2015-07-17\ntitle: Climbing\nsummary: s\n---\n\nText.\n',
};

let folder: string;
let report: ImportReport;
let options: ImportOptions;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, 'site/content/news/2015', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(join(folder, 'secret.md'), `${head('secret')}Secret.\n`);
  symlinkSync(join(folder, 'secret.md'), join(folder, 'site/content/news/2015/link.md'));
  options = {
    source: join(folder, 'site'),
    out: join(folder, 'out'),
    section: 'news',
    origin: 'https://digital.gov',
    mediaBase: 'https://s3.amazonaws.com/digitalgov',
    dryRun: false,
    force: false,
    measure: false,
  };
  report = await importSite(options);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the report says about a file, as `line rule message`. */
function said(name: string): string[] {
  const entry = report.posts.find(({ source }) => source.endsWith(`/${name}`));
  return (entry?.notices ?? []).map(({ line, rule, message }) => `${line} ${rule} ${message}`);
}

test.each([
  ['broken-yaml.md', /^3 unreadable The front matter is not YAML: /],
  ['no-front-matter.md', /^1 unreadable Front matter is missing: found “Only text\.”, expected “---”\.$/],
  ['unclosed-front-matter.md', /^1 unreadable The front matter is not closed with “---”\.$/],
  ['broken-toml.md', /^3 unreadable The front matter is not TOML: /],
  ['broken-json.md', /^3 unreadable The front matter is not JSON: /],
  ['empty.md', /^1 unreadable The file is empty\.$/],
  ['link.md', /^1 unreadable The link leads out of the site and was not followed\.$/],
  ['unclosed-shortcode.md', /^10 shortcode-syntax .*\{\{< note >\}\} is not closed/],
  ['nul.md', /^8 nul A NUL character was removed\.$/],
  ['latin1.md', /^8 not-utf-8 The line is not valid UTF-8/],
  ['large.md', /^7 cannot-convert .*the text has 5\.3 MB; a post may have 1 MB/],
  ['deep.md', /^7 cannot-convert .*nests deeper than 20 levels/],
  ['climbing.md', /^2 slug The slug “\.\.\/\.\.\/climbing” became “climbing”\.$/],
])('%s is told with its line, and the rest goes on', (name, expected) => {
  expect(said(name)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
});

test('what can be read is there, and nothing else', () => {
  expect(readdirSync(join(folder, 'out/posts/2015')).sort()).toEqual([
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
  expect(readFileSync(join(folder, 'out/posts/2015/latin1.mdx'), 'utf8')).toContain('“Café”');
  expect(readFileSync(join(folder, 'out/posts/2015/crlf.mdx'), 'utf8')).not.toContain('\r');
});

test('a second run writes nothing, and an edited post is left alone until it is forced', async () => {
  const again = await importSite(options);
  expect(new Set(again.posts.map(({ state }) => state))).toEqual(new Set(['unchanged', 'failed']));
  const path = join(folder, 'out/posts/2015/good.mdx');
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
}, 120_000);

test('a dry run writes nothing', async () => {
  const dry = await importSite({ ...options, out: join(folder, 'dry'), dryRun: true });
  expect(dry.totals.posts).toBe(report.totals.posts);
  expect(readdirSync(folder)).not.toContain('dry');
}, 60_000);

test('an output folder that leads elsewhere is refused', async () => {
  mkdirSync(join(folder, 'elsewhere'));
  mkdirSync(join(folder, 'trap'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'trap/posts'));
  await expect(importSite({ ...options, out: join(folder, 'trap') })).rejects.toThrow(
    /is a link that leads out of/,
  );
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
}, 60_000);
