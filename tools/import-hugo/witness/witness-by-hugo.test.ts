import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importSite } from '../import-site';
import { type HugoFolder, makeHugoSite, postText, saidOf } from '../testing/hugo-site';
import { hugoVersion } from './old-site';

/**
 * Stands in for Hugo: shows each page as PAGES says, by the last part of its path, and stops, as Hugo does, at a shortcode
 * without a template and at a page that it cannot read.
 */
const STAND_IN = `#!${process.execPath}
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const pages = PAGES;
if (process.argv[2] === 'version') { console.log('hugo v0.999.0+extended'); process.exit(0); }
const after = (flag) => process.argv[process.argv.indexOf(flag) + 1];
const config = JSON.parse(readFileSync(after('--config'), 'utf8'));
const { source, excludeFiles } = config.module.mounts.find(({ target }) => target === 'content');
const stop = (words) => { console.error('Error: ' + words); process.exit(1); };
if (config.theme || config.module.imports) stop('module "github.com/x" not found');
if (config.markup.highlight.noclasses !== false) stop('numbers of lines without a name');
if (!existsSync(join(after('--source'), 'layouts/shortcodes/shout.html')))
  stop('"' + join(source, 'news/tide.md') + ':9:1": failed to extract shortcode: template for shortcode "shout" not found');
if (!excludeFiles.includes('news/torn.md'))
  stop('Error building site: "' + join(source, 'news/torn.md') + ':3:1": failed to unmarshal');
for (const [name, html] of Object.entries(pages)) {
  mkdirSync(join(after('--destination'), name), { recursive: true });
  writeFileSync(join(after('--destination'), name, 'index.html'), '<main data-file="' + join(source, 'news', name) + '">' + html + '</main>');
}
`;

let site: HugoFolder;
let tools: string;
beforeEach(() => {
  tools = mkdtempSync(join(tmpdir(), 'stand-in-'));
  site = makeHugoSite(
    {
      'hugo.toml':
        'baseURL = "https://old.example/"\ntheme = "harbour"\n[markup.highlight]\nlineNos = true\n',
      'content/news/tide.md': postText('tide', 'High *water*: [the table](/table/), [boats](boats.md).'),
      'content/news/boats.md': postText('boats', 'Two boats.'),
      'content/news/torn.md': postText('torn', 'Torn.'),
    },
    { witness: 'hugo', origin: 'https://old.example' },
  );
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
});
afterEach(() => {
  vi.unstubAllEnvs();
  site.remove();
  rmSync(tools, { recursive: true });
});

function standIn(pages: Readonly<Record<string, string>>): void {
  const path = join(tools, 'hugo');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    STAND_IN.replace('PAGES', () => JSON.stringify(pages)),
  );
  chmodSync(path, 0o755);
  vi.stubEnv('PATH', `${tools}${delimiter}${process.env.PATH}`);
}

test('what Hugo shows and the new page lacks is a loss, and what it could not show is told', async () => {
  standIn({
    'tide.md':
      '<p>High <em>water</em> near noon: <a href="/table/">the table</a>, <a href="/moon/">the moon</a>, <a href="boats.md">boats</a>. <img src="/img/quay.png" alt=""></p>',
    'boats.md': '<p>Two boats.</p>',
  });
  const report = await importSite(site.options);
  const added = (name: string) => saidOf(report, name).filter((line) => line.includes(' hugo-'));
  expect(added('tide.md')).toEqual([
    '1 hugo-words Hugo shows words that the new page does not have: “near”, “noon”, “moon”.',
    '1 hugo-links Hugo shows links that the new page does not have: “https://old.example/moon”.',
    '1 hugo-images Hugo shows pictures that the new page does not have: “https://old.example/img/quay.png”.',
  ]);
  expect(added('boats.md')).toEqual([]);
  expect(added('torn.md')).toEqual([
    '1 hugo-page Hugo made no page of the file; the post has one witness less.',
  ]);
  const settings = report.pages
    .find(({ file }) => file === 'site.yml')
    ?.notices.map(({ message }) => message);
  expect(settings).toEqual([
    expect.stringMatching(/^Hugo stopped at: Error building site: .*torn\.md:3:1": failed to unmarshal$/),
    'The template of the shortcode “shout” is not in the site; Hugo showed its text and arguments.',
  ]);
  expect(report.totals.losses).toBe(1);
});

test('a second run asks Hugo again, and forgets what it said before', async () => {
  standIn({
    'tide.md': '<p>High water near noon: <a href="/table/">the table</a>.</p>',
    'boats.md': '<p>Two boats.</p>',
  });
  await importSite(site.options);
  standIn({
    'tide.md': '<p>High water: <a href="/table/">the table</a>.</p>',
    'boats.md': '<p>Two boats.</p>',
  });
  const report = await importSite(site.options);
  expect(report.posts.flatMap(({ notices }) => notices).filter(({ level }) => level === 'loss')).toEqual([]);
});

test('where Hugo is not installed, nothing is said to be its version', async () => {
  vi.stubEnv('PATH', tools);
  expect(await hugoVersion()).toBeUndefined();
});
