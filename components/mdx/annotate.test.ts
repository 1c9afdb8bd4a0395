import { expect, it, vi } from 'vitest';
import { EMPTY_OUTLINE, outlineOf } from '@/lib/content/outline';
import { readBody } from '@/lib/content/syntax/read-body';
import { renderBody } from './render-body';

const render = (body: string) => renderBody({ file: 'x.mdx', body, outline: EMPTY_OUTLINE });

it('a heading that skips a level says where it stands, and the next is measured by that', async () => {
  const html = await render('#### Deep\n\n## Two\n\n<h5>Five</h5>\n\n#### Four');
  expect(html).toMatch(/<h4[^>]* aria-level="2"[^>]*>(?:<a[^>]*>)?Deep/);
  expect(html).toMatch(/<h2(?![^>]*aria-level)[^>]*>(?:<a[^>]*>)?Two/);
  expect(html).toMatch(/<h5[^>]* aria-level="3"[^>]*>(?:<a[^>]*>)?Five/);
  expect(html).toMatch(/<h4(?![^>]*aria-level)[^>]*>(?:<a[^>]*>)?Four/);
});

it('notes are no landmarks, and their labels stand one level below the heading before them', async () => {
  const html = await render('## Two\n\n<Note kind="activity">\nText.\n</Note>');
  expect(html).toContain('role="note"');
  expect(html).toMatch(/<h4[^>]* aria-level="3"[^>]*>Activity/);
});

it('a link around a picture without words is named by where it leads', async () => {
  const html = await render(
    [
      '[![](https://s3.amazonaws.com/a.png)](https://www.example.org/x)',
      '<LegacyImage src="a.png" alt="" href="/about/" />',
      '<a href="https://example.com/"><img src="https://s3.amazonaws.com/a.png" alt="" /></a>',
      '[![A chart](https://s3.amazonaws.com/a.png)](https://example.net/)',
    ].join('\n\n'),
  );
  expect(html).toMatch(/<a [^>]*aria-label="example\.org"/);
  expect(html).toMatch(/<a [^>]*aria-label="\/about\/"/);
  expect(html).toMatch(/<a [^>]*aria-label="example\.com"/);
  expect(html.match(/<a [^>]*aria-label=/g)).toHaveLength(3);
});

it('two videos of one title are no landmarks, one is', async () => {
  const video = (title: string) => `<YouTube id="2dH_hvUNEVM" title="${title}" />`;
  const renderVideos = (titles: readonly string[]) => {
    const body = titles.map(video).join('\n\n');
    const { tree } = readBody(body);
    return renderBody({ file: 'x.mdx', body, outline: tree ? outlineOf(tree) : EMPTY_OUTLINE });
  };
  expect(await renderVideos(['One', 'Two'])).not.toContain('role="group"');
  expect((await renderVideos(['One', 'One'])).match(/role="group"/g)).toHaveLength(2);
});

it('the credit of a picture is a part of its caption, which ends the figure', async () => {
  const picture = (more: string) => render(`<LegacyImage src="a.png" alt="A" ${more} />`);
  expect(await picture('caption="What" credit="*Who*"')).toMatch(
    /<figcaption>What(?:<!-- -->)? <small><em>Who<\/em><\/small><\/figcaption><\/figure>/,
  );
  expect(await picture('credit="Who"')).toMatch(/<figcaption><small>Who<\/small><\/figcaption><\/figure>/);
});

it('HTML of an author arrives as it was written, and React has nothing to say of it', async () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const body = `<table><tbody><tr><td colspan="2" rowspan="3">1</td></tr></tbody></table>

<time datetime="2026-01-02">Today</time> <a href="/about/" hreflang="es">About</a>

<details open=""><summary>More</summary>Text</details>

<ol reversed="reversed" start="3"><li value="3">Three</li></ol>
`;
  const html = await render(body);
  for (const part of [
    '<td colSpan="2" rowSpan="3">',
    '<time dateTime="2026-01-02">',
    'hrefLang="es"',
    '<details open="">',
    '<ol reversed="" start="3">',
  ])
    expect(html.toLowerCase()).toContain(part.toLowerCase());
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

it('the words of a heading are the one link to it, unless a link is among them', async () => {
  const html = await render(
    '## Two *words*\n\n<h3>Three</h3>\n\n## See [this](/about/)\n\n## Noted[^1]\n\n## Key <kbd>k</kbd>\n\n[^1]: Note.',
  );
  expect(html).toContain('<h2 id="two-words"><a href="#two-words">Two <em>words</em></a></h2>');
  expect(html).toContain('<h3 id="three"><a href="#three">Three</a></h3>');
  expect(html).toMatch(/<h2 id="see-this">See <a href="\/about\/"/);
  expect(html).toMatch(/<h2 id="noted">Noted<sup>/);
  expect(html).toContain('<a href="#key-k">Key <kbd>k</kbd></a>');
});
