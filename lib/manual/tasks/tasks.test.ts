import { beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../content/check';
import { kinds } from '../../kinds';
import { checkFile } from '../../write/check-file';
import { type KnownSite, knownSite } from '../../write/known-site';
import { makeSiteData } from '../../write/make-site-data';
import { here } from '../here';
import { taskSlugs } from '../pages';
import { templateKinds, templateOf } from '../templates';
import { taskText } from './steps';
import { tasks } from './tasks';

const DAY = '2026-03-01';

let site: KnownSite;
beforeAll(async () => {
  site = knownSite(makeSiteData(await checkContent()));
});

const errorsOf = (file: string, text: string) =>
  checkFile(file.replace('your-', 'my-'), text, site, { seconds: {} })
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

/** A template with the words of somebody who did what the steps say. */
const written = (text: string): string =>
  here(text)
    .replaceAll('Your title', 'One letter')
    .replace(/^summary: .*$/m, 'summary: A letter caused half of our calls.')
    .replace('The first paragraph says what this is about.', 'It was about late fees.')
    .replaceAll('/media/your-recording', '/media/guide/episode')
    .replace('the 11 characters after v=', '2dH_hvUNEVM')
    .replace('at="1:00"', 'at="0:05"');

const texts = taskSlugs.map((slug) => ({ slug, text: taskText(tasks[slug]()) }));
const started = texts.flatMap(({ slug, text }) =>
  [...text.matchAll(/\?new=(\w+)/g)].map(([, kind]) => ({ slug, kind })),
);

test('a task that begins with a new text opens the page to write on with it', () => {
  expect(started.map(({ slug, kind }) => `${slug}: ${kind}`)).toEqual([
    'podcast-episode: podcast',
    'video-recap: recap',
    'add-a-picture: post',
    'publish-later: post',
    'add-a-topic: topic',
  ]);
});

test.each(started)('what $slug starts with passes the whole check when it is filled in', ({ kind }) => {
  const template = templateOf(templateKinds.find((one) => one === kind) ?? expect.fail(), DAY);
  expect(errorsOf(template.file, written(template.text))).toEqual([]);
});

const post = written(templateOf('post', DAY).text);

/** The blocks of a text in a language, without the spaces of the list that they are in. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\n([^]*?)\`\`\``, 'gm'))].map(
    ([, indent = '', block = '']) => block.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );

test.each(texts)('what $slug shows passes the whole check in a post', ({ text }) => {
  for (const lines of blocks(text, 'yaml')) {
    const [name = ''] = lines.split(':');
    const without = post.replace(new RegExp(`^${name}: .*\n`, 'm'), '');
    expect(errorsOf('content/posts/2026/my-title.mdx', without.replace('---\n', `---\n${lines}`))).toEqual(
      [],
    );
  }
  for (const component of blocks(text, 'mdx'))
    expect(errorsOf('content/posts/2026/my-title.mdx', `${post}\n${component}`)).toEqual([]);
});

test.each(texts)('$slug names lines as the form does', ({ text }) => {
  const names = Object.keys(kinds.post.schema.shape).map((name) => name.replaceAll('_', ' '));
  for (const [, name = ''] of text.matchAll(/fill in \*\*([^*]+)\*\*/g))
    expect(names).toContain(name.toLowerCase());
});

test('the examples are blocks, which the tests above find', () => {
  expect(texts.flatMap(({ text }) => blocks(text, 'yaml'))).toHaveLength(7);
  expect(texts.flatMap(({ text }) => blocks(text, 'mdx'))).toHaveLength(1);
});
