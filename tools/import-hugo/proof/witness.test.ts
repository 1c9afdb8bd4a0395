import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { renderBody } from '@/components/mdx/render-body';
import { examine } from '@/lib/content/examine';
import { splitFrontMatter } from '@/lib/content/front-matter';
import type { Notice } from '../notice';
import type { HugoSite } from '../site/index-site';
import { fixtures, importText, readTestSite } from '../testing/import-text';
import { wordsOf } from './facts';
import { witnessPost } from './witness';

const witness = (source: string, html: string, notices: readonly Notice[] = []): string[] =>
  witnessPost(source, html, notices, { emoji: false, extras: [] }, 1).map(({ message }) => message);

test.each([
  ['a caption', '{{< figure src="a.png" caption="The old harbour" >}}', '<img alt="" src="a.png">'],
  ['a label', '{{< details summary="Opening hours" >}}Nine to five.{{< /details >}}', '<p>Nine to five.</p>'],
  ['what a shortcode encloses', '{{< box >}}Mind the gap.{{< /box >}}', '<p></p>'],
  ['a sentence in the first place', '{{< notice tip "Do this first" >}}Now.{{< /notice >}}', '<p>Now.</p>'],
  ['an item of a list', '- one\n- two', '<ul><li>one</li></ul>'],
])('%s that did not arrive is noticed', (_, source, html) => {
  expect(witness(source, html)).toHaveLength(1);
});

test.each([
  ['an attribute', '{{< figure src="a.png" alt="The harbour" >}}', '<img alt="The harbour" src="a.png">'],
  [
    'a footnote',
    'Nearly[^1] all.\n\n[^1]: But two.',
    '<p>Nearly<sup><a data-footnote-ref>1</a></sup> all.</p><p>But two.</p>',
  ],
  ['a definition', 'Tide\n: The sea rises.', '<dl><dt>Tide</dt><dd>The sea rises.</dd></dl>'],
  ['an alert', '> [!NOTE]\n> Mind the step.', '<aside><p>Mind the step.</p></aside>'],
  ['looks', '{{< alert color="warning" icon="fire" >}}Hot.{{< /alert >}}', '<aside>Hot.</aside>'],
  ['an address written out', 'Look:\n\n<https://example.org/?q=%22harbour>', '<p>Look:</p><p>“harbour</p>'],
  ['a tag of another system', '[video https://example.org/w?list=UU5_taG9A]', '<p>[video]</p>'],
  [
    'a link by reference to a page',
    '[Join us][20d7]\n\n [20d7]: {{< ref "join.md" >}} "Join"',
    '<p><a href="/join/" title="Join">Join us</a></p>',
  ],
  ['the number of an item', '> 3. Listen\n', '<ol><li>Listen</li></ol>'],
  [
    'a mark in a quoted argument',
    '{{< figure caption="<span class=\\"n\\">One: </span>the tide" >}}',
    '<p>One: the tide</p>',
  ],
  ['an address', 'See [it]({{< ref "2015-01-01-other-post.md" >}}).', '<p>See <a href="/x/">it</a>.</p>'],
])('%s is no loss', (_, source, html) => {
  expect(witness(source, html)).toEqual([]);
});

test('what was told is no loss', () => {
  const told: Notice = { level: 'change', rule: 'comment', line: 1, message: '“Old words” were left out.' };
  expect(witness('Old words. New ones.', '<p>New ones.</p>', [told])).toEqual([]);
});

let site: HugoSite;
beforeAll(async () => {
  site = await readTestSite();
});

test.each(['theme-hugo', 'theme-docsy', 'theme-blowfish', 'theme-book', 'box', 'note-alert'])(
  'a component that a handler of %s forgot is noticed',
  async (name) => {
    const source = readFileSync(join(fixtures, name, 'input.md'), 'utf8');
    const imported = await importText(source, name, site);
    if ('message' in imported) throw new Error(imported.message);
    const { text, notices } = imported.post;
    const { body } = splitFrontMatter(text);
    const before = source.slice(source.indexOf('\n---\n', 3) + 5);
    const told = new Set(notices.flatMap(({ message }) => wordsOf(message)));
    const components = body.match(/^<([A-Z]\w+)(?:[^>]|>(?=[^\n]))*?(?:\/>|>[\s\S]*?^<\/\1>)$/gm) ?? [];
    expect(components.length).toBeGreaterThan(0);
    const unnoticed: string[] = [];
    for (const component of components) {
      const rest = text.replace(component, '');
      const said = wordsOf(component.replace(/<[^>]*>/g, ' ')).filter(
        (word) => !told.has(word) && !wordsOf(rest).includes(word),
      );
      if (said.length === 0) continue;
      const { facts } = examine({ kind: 'post', id: name, file: `posts/2015/${name}.mdx`, text: rest });
      const html = await renderBody({ file: name, body: facts.body, outline: facts.outline });
      if (witness(before, html, notices).length === 0) unnoticed.push(component);
    }
    expect(unnoticed).toEqual([]);
  },
);
