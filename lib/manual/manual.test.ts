import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examine } from '../content/examine';
import { loadContent } from '../content/load';
import { vocabulary } from '../content/vocabulary';
import { allKinds, type KindName, kinds } from '../kinds';
import { contentFolder, publicFile } from '../publication';
import { checklist } from './checklist';
import { manualFrontPage, manualPage, manualReadme } from './index';
import { mistakes, ruleOf } from './mistakes';
import { manualPath, manualSlugs } from './pages';
import { templateKinds } from './templates';

const errorsIn = (kind: KindName, text: string) =>
  examine({ kind, id: 'example', file: 'content/posts/2026/example.mdx', text }).problems.filter(
    ({ severity }) => severity === 'error',
  );

test('content/README.md says what the schemas, the vocabulary and the rules say (“npm run docs -- guide” writes it)', () => {
  expect(readFileSync(join(contentFolder(), 'README.md'), 'utf8')).toBe(manualReadme());
});

const pages = manualSlugs().map((slug) => ({ slug, page: manualPage(slug) }));
const bodyOf = (wanted: string) => pages.find(({ slug }) => slug === wanted)?.page.body ?? '';
const anchorsOf = (path: string) => pages.find(({ page }) => page.path === path)?.page.outline.anchors;
const ownPages = loadContent().content.pages.map(({ path }) => path);

describe.each(pages)('the page $slug', ({ slug, page }) => {
  test('passes the check and has a title and a summary', () => {
    expect(page.title).not.toBe('');
    expect(page.summary?.length).toBeGreaterThan(30);
    expect(page.path).toBe(`/contribute/${slug}/`);
  });

  test('leads only to addresses that exist', () => {
    const paths = new Set([
      ...ownPages,
      '/topics/',
      '/news/',
      '/contribute/write/',
      ...manualSlugs().map((other) => manualPath(other)),
    ]);
    for (const link of page.outline.links) {
      const { pathname, searchParams, hash } = new URL(link, 'https://gazette.example');
      const kind = searchParams.get('new');
      if (link.startsWith('/media/')) expect(existsSync(publicFile(link) ?? ''), link).toBe(true);
      else if (link.startsWith('/')) expect(paths.has(pathname), link).toBe(true);
      if (kind !== null) expect(templateKinds).toContain(kind);
      if (hash !== '') expect(anchorsOf(pathname)).toContain(hash.slice(1));
    }
  });
});

test('a publication without a page of its own gets a front page for the guide', () => {
  expect(manualFrontPage()).toMatchObject({ path: '/contribute/', title: 'Contribute' });
});

describe('the guide to front matter', () => {
  const body = bodyOf('front-matter');

  test.each(Object.entries(kinds.post.schema.shape))('explains %s', (name, field) => {
    expect(field.description?.length).toBeGreaterThan(10);
    expect(body).toContain(`| \`${name}\` | `);
  });

  test('says what is needed', () => {
    expect(body).toMatch(/\| `title` \|[^\n]*\| yes \|/);
    expect(body).toMatch(/\| `summary` \|[^\n]*\| expected \|/);
    expect(body).toMatch(/\| `kicker` \|[^\n]*\| {2}\|/);
  });

  test.each(allKinds)('its examples for the kind $kind pass the check', ({ kind, examples }) => {
    expect(errorsIn(kind, `---\n${Object.values(examples).join('\n')}\n---\n\nText.\n`)).toEqual([]);
  });

  test('covers every field of a page', () => {
    for (const name of Object.keys(kinds.page.schema.shape)) expect(body).toContain(`\`${name}\``);
  });
});

describe('the guide to components', () => {
  test.each(Object.entries(vocabulary))('shows %s beside its source', (name, { example, attributes }) => {
    const [, section = ''] = bodyOf('components').split(`\n## ${name}\n`);
    const own = section.split('\n## ')[0] ?? '';
    expect(own.split(example)).toHaveLength(name === 'Chapter' ? 2 : 3);
    for (const attribute of Object.keys(attributes)) expect(own).toContain(`| \`${attribute}\` |`);
  });

  test.each(Object.entries(vocabulary).filter(([name]) => name !== 'Chapter'))(
    'the example of %s passes the check, with files that exist',
    (_name, { example }) => {
      expect(errorsIn('post', `---\ntitle: T\ndate: 2026-01-02\n---\n\n${example}\n`)).toEqual([]);
      for (const [file] of example.matchAll(/\/media\/[\w./-]+/g))
        expect(existsSync(publicFile(file) ?? ''), file).toBe(true);
    },
  );
});

test('ten mistakes are shown with the words of the check', () => {
  expect(mistakes).toHaveLength(10);
  expect(new Set(mistakes.map(({ rule }) => rule)).size).toBe(10);
  const body = bodyOf('mistakes');
  for (const mistake of mistakes) {
    const { message, fix, severity } = ruleOf(mistake);
    expect(severity).toBe('error');
    expect(body).toContain(`${message}\n  Fix: ${fix}\n`);
  }
});

test('the form of a pull request asks what the checklist asks', () => {
  const form = readFileSync('.github/pull_request_template.md', 'utf8');
  for (const item of checklist) expect(form).toContain(`- [ ] ${item}`);
});

test('the guide names no command that does not exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = [...manualReadme().matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) expect(Object.keys(scripts)).toContain(command);
});
