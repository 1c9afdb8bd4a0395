import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { splitFrontMatter } from '@/lib/content/front-matter';
import { useSettings } from '@/lib/testing/settings';
import { convertPost } from './convert-post';
import { provedPost } from './import-post';
import type { HugoSite } from './site/index-site';
import { placePosts } from './site/place-posts';
import { parseSourceFile } from './site/read-files';
import { readAlone } from './site/read-pages';
import { makeHugoSite, postText } from './testing/hugo-site';
import { importText, readTestSite, testOptions } from './testing/import-text';
import { startImport } from './testing/run-command';

let site: HugoSite;
beforeAll(async () => {
  site = await readTestSite();
});

const page = (body: string): string => postText('tide', body, 'math: true\n');

/** The body of the new post, and what was told besides that formulas are set. */
async function imported(body: string): Promise<{ body: string; told: string[] }> {
  const done = await importText(page(body), 'tide', site);
  if ('message' in done) throw new Error(done.message);
  const { text, notices } = done.post;
  return {
    body: splitFrontMatter(text).body.trim(),
    told: notices
      .filter(({ rule, level }) => rule !== 'math' || level !== 'change')
      .map(({ level, rule, message }) => `${level} ${rule} ${message}`),
  };
}

test.each([
  ['in a sentence', 'Euler: $e^{i\\pi} + 1 = 0$.', 'Euler: $e^{i\\pi} + 1 = 0$.'],
  ['between brackets', 'It is \\(a_1 * b_2 * c_3\\), no less.', 'It is $a_1 * b_2 * c_3$, no less.'],
  ['on lines of their own', '$$\nx_{1} < \\frac{a}{2}\n$$', '$$\nx_{1} < \\frac{a}{2}\n$$'],
  ['on one line', '$$ x_{1} $$', undefined],
  ['between square brackets', '\\[\nx_{1}\n\\]', '$$\nx_{1}\n$$'],
  ['within a line', 'So $$y = 1$$ holds.', 'So $$y = 1$$ holds.'],
  ['of several lines', '$$\n\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}\n$$', undefined],
  ['in a list', '- $x$ and\n- $$y$$', undefined],
  ['beside money', 'For $5 or $6 you get $x^2$.', undefined],
  ['in a table', '| a | b |\n| - | - |\n| $|x|$ | 1 |', '| a | b |\n| - | - |\n| $\\vert x\\vert$ | 1 |'],
  ['in a shortcode', '{{< katex display >}}\nf(x)\n{{< /katex >}}', '$$\nf(x)\n$$'],
  ['of a shortcode in a sentence', 'So {{< katex >}}\\pi(x){{< /katex >}} holds.', 'So $\\pi(x)$ holds.'],
])('formulas %s are kept, and are set at build', async (_, given, kept) => {
  useSettings('math: true\n');
  const { body, told } = await imported(given);
  expect(told).toEqual([]);
  expect(body).toBe(kept ?? given);
});

test('a formula that cannot be set stays as code, with the reason', async () => {
  useSettings('math: true\n');
  expect(await imported('So $\\unheardof{x}$, and \\(y\\)2.')).toEqual({
    body: 'So `\\unheardof{x}`, and `y`2.',
    told: [
      'person math The formula “y” stays as TeX, in code: a digit follows it.',
      'person math The formula “\\unheardof{x}” stays as TeX, in code: Unsupported function name: \\unheardof.',
    ],
  });
});

test('a formula that a handler forgot is noticed', async () => {
  useSettings('math: true\n');
  const parsed = parseSourceFile(
    { path: 'content/news/2015/tide.md', logical: 'news/2015/tide.md' },
    { text: page('So $x + 4$ holds.'), sha: '', repairs: [] },
  );
  if (parsed === undefined || 'message' in parsed) throw new Error('The page could not be read');
  const file = readAlone(parsed);
  const place = placePosts([file]).get(file.path);
  if (!place) throw new Error('The page has no place');
  const post = convertPost(file, place, site.index, testOptions);
  const text = post.text.replace('$x + 4$ ', '');
  const { notices } = await provedPost({ ...post, text }, file, place, site.index, testOptions);
  expect(notices.map(({ rule }) => rule)).toContain('lost-words');
});

test('a site with formulas becomes a publication that sets them; one with the switch alone does not', async () => {
  const old = makeHugoSite({
    'hugo.toml': 'baseURL = "https://tide.example/"\n[params]\nmath = true\n',
    'content/news/2015/one.md': postText('one', 'It is $x^2$ for $5 and $10.'),
  });
  const args = [old.options.source, '--out', old.options.out];
  expect((await startImport(args).ended).said).toContain('Nothing was lost');
  const settings = (): string => readFileSync(join(old.options.out, 'content/site.yml'), 'utf8');
  expect(settings()).toContain('\nmath: true\n');
  expect(old.read('posts/2015/one.mdx')).toContain('It is $x^2$ for $5 and $10.');
  old.write('content/news/2015/one.md', postText('one', 'It is for $5 and $10.'));
  await startImport([...args, '--force']).ended;
  expect(old.read('posts/2015/one.mdx')).toContain('It is for $5 and $10.');
  old.remove();
});
