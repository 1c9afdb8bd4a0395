import { expect, test } from 'vitest';
import { examine } from '@/lib/content/examine';
import { convertPost } from '../convert-post';
import { placePosts } from '../site/place-posts';
import { parseSourceFile } from '../site/read-files';
import { readAlone } from '../site/read-pages';
import { readTestSite, testOptions } from '../testing/import-text';
import { provePost } from './prove';

const SOURCE = `---
title: Tide
slug: tide
date: 2015-07-17
summary: s
---

[Down](#lamp), [up](#high-water) and [away](#nowhere).[^1]

## High water

<a name="lamp"></a>The lamp.

[^1]: At noon.
`;

/** The losses of a post whose new body was changed after its conversion. */
async function lossesWith(change: (text: string) => string): Promise<string[]> {
  const site = await readTestSite();
  const parsed = parseSourceFile(
    { path: 'content/news/tide.md', logical: 'news/tide.md' },
    { text: SOURCE, sha: '', repairs: [] },
  );
  if (parsed === undefined || 'message' in parsed) throw new Error('The source is no page.');
  const file = readAlone(parsed);
  const place = placePosts([file]).get(file.path);
  if (!place) throw new Error('The source has no place.');
  const post = convertPost(file, place, site.index, testOptions);
  const text = change(post.text);
  const { notices } = await provePost({
    file: place.file,
    examined: examine({ kind: 'post', id: 'tide', file: place.file, text }),
    shown: post.shown,
    notices: post.notices,
    origin: testOptions.origin,
    newAddress: () => undefined,
    line: 7,
  });
  return notices.filter(({ level }) => level === 'loss').map(({ rule, message }) => `${rule} ${message}`);
}

test('a place that links of the page lead to is a loss where it is gone', async () => {
  expect(await lossesWith((text) => text.replace(/<Anchor id="lamp" ?\/>/, ''))).toContain(
    'lost-places Places that links of the post lead to did not arrive: “#lamp”.',
  );
});

test('headings, footnotes, and places that the old page lacked too are no losses', async () => {
  expect((await lossesWith((text) => text)).filter((loss) => loss.startsWith('lost-places'))).toEqual([]);
});
