import { expect, test } from 'vitest';
import { pageText } from './page-text.ts';

const textOf = (body: string, around = '') =>
  pageText(
    `<nav>Menu</nav><main><h1>Title</h1>${around}<div data-post-body="">${body}</div><p>Edit</p></main>`,
  );

test('deck and body are what is searched, and nothing around them', () => {
  expect(textOf('<p>Body <b>te</b>xt</p>', '<p class="deck">Deck</p>').sections).toEqual([
    { id: '', text: 'Deck. Body text' },
  ]);
});

test('headings part a page, and their own links are not read', () => {
  expect(textOf('<p>A</p><h2 id="b">B <a class="anchor" href="#b">#</a></h2><p>C</p>').sections).toEqual([
    { id: '', text: 'A' },
    { id: 'b', label: 'B', text: 'C' },
  ]);
});

test('chapters are searched, although they are navigation; what follows belongs to what they are in', () => {
  const chapters =
    '<h2 id="v">Video</h2><nav class="chapters"><ol><li id="t=3"><a><time>0:03</time> <span>Why</span></a></li></ol></nav><p>After</p>';
  expect(textOf(chapters).sections).toEqual([
    { id: 'v', label: 'Video', text: '' },
    { id: 't=3', label: '0:03 Why', text: '' },
    { id: 'v', text: 'After' },
  ]);
});

test('turns of a transcript are places, without their times', () => {
  const turns =
    '<p class="turn" id="t=41"><a class="turn-time">0:41</a> <b class="speaker">Ben</b>: <span class="line">Call.</span> <span class="line">Really.</span></p><p class="turn" id="turn-2">And then?</p>';
  expect(textOf(turns).sections).toEqual([
    { id: 't=41', text: 'Ben: Call. Really.' },
    { id: 'turn-2', text: 'And then?' },
  ]);
});

test('words of blocks are not joined, and code is apart', () => {
  const text = textOf(
    '<ul><li>One</li><li>Two</li></ul><pre><code>npm run check</code></pre><p>A <code>slug</code>, <code>&lt;b&gt;</code>.</p><table><tr><td>a</td><td>b</td></tr></table>',
  );
  expect(text).toEqual({
    sections: [{ id: '', text: 'One Two A slug, . a · b' }],
    code: 'npm run check <b>',
  });
});

test('of a list the deck and the headings count', () => {
  const html =
    '<main><h1>Subscribe</h1><p class="deck">Feeds</p><section><h2 id="t">By topic</h2><p>Editing</p><h3 class="entry-title">A post</h3></section></main>';
  expect(pageText(html).sections).toEqual([
    { id: '', text: 'Feeds.' },
    { id: 't', label: 'By topic', text: '' },
  ]);
});
