import { expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { makeSiteData } from '@/lib/write/make-site-data';
import { measuredFiles } from '@/lib/write/measured-files';
import { writeCalls } from './write-calls';

const FILE = 'content/posts/2026/a-new-post.mdx';
const TEXT = `---
title: A new post
date: 2026-03-01
summary: What it says.
authors: [gazette-editors]
topics: [editing]
---

See [topics](/topics/editng/) and 5 <6.

<Note title="So">
  Words.
</Note>
`;

async function opened() {
  const loaded = await checkContent();
  const index = { ...makeSiteData(loaded), measured: await measuredFiles(loaded.content) };
  const calls = writeCalls(async () => JSON.parse(JSON.stringify(index)));
  await calls.open('/contribute/site-index.json');
  return calls;
}

test('a new file is checked, shown and taken apart without a disk', async () => {
  const calls = await opened();
  const { problems, fields, components, path } = await calls.check({ file: FILE, text: TEXT });
  expect(path).toBe('/2026/03/01/a-new-post/');
  expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toContain('9 link/broken');
  const [less] = problems.flatMap(({ rule, repair }) =>
    rule === 'mdx/less-than' && repair ? repair.edits : [],
  );
  expect(less && TEXT.slice(less.start, less.end)).toBe('<');
  const topic = fields.find(({ value }) => value === 'editing');
  expect(topic).toMatchObject({ path: ['topics', 0] });
  expect(topic && TEXT.slice(...topic.span)).toBe('editing');
  const [note] = components;
  expect(note && TEXT.slice(...note.span)).toBe('<Note title="So">\n  Words.\n</Note>');
  expect(note?.attributes[0] && TEXT.slice(...note.attributes[0].span)).toBe('title="So"');
  const { html, lang } = await calls.render({ file: FILE, text: TEXT });
  expect(lang).toBe('en');
  expect(html).toContain('<a href="/topics/editng/">topics</a>');
});

test('a picture that a draft brings along is no missing file, and is one again when it is gone', async () => {
  const calls = await opened();
  const text = `${TEXT}\n<Image src="/media/new.jpg" alt="A counter" />\n`;
  const missing = async () =>
    (await calls.check({ file: FILE, text })).problems.filter(({ rule }) => rule === 'media/file').length;
  expect(await missing()).toBe(1);
  await calls.bring([{ address: '/media/new.jpg', bytes: 1234, width: 640, height: 480 }]);
  expect(await missing()).toBe(0);
  await calls.bring([]);
  expect(await missing()).toBe(1);
});

test('calls before the site is known are refused', async () => {
  const calls = writeCalls(() => Promise.reject(new Error('No network.')));
  await expect(calls.check({ file: FILE, text: TEXT })).rejects.toThrow('Nobody has opened the site');
  await expect(calls.open('/x.json')).rejects.toThrow('No network');
  await expect(calls.forms()).rejects.toThrow('No network');
});

test('a body that is half written is shown as far as it goes', async () => {
  const calls = await opened();
  const { html } = await calls.render({ file: FILE, text: `${TEXT}\n<Unknown>Kept</Unknown> {1 + 1}` });
  expect(html).toContain('Kept');
});

test('a list of times becomes chapters', async () => {
  const calls = await opened();
  expect(await calls.chapters('In this video:\n0:00 Welcome\n03:10 - 09:24 Budget <2027>\n')).toBe(
    '<Chapter at="0:00">Welcome</Chapter>\n<Chapter at="3:10">Budget \\<2027></Chapter>',
  );
});
