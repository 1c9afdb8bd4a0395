import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { examine } from '@/lib/content/examine';
import { checkFiles, postWith } from '@/lib/content/testing/check-files';
import { plainForms } from '@/lib/plain/plain-forms';
import { renderBody } from './render-body';

const VIDEO = `<YouTube id="rnM2qAfEG-M" title="The panel">
  <Chapter at="0:00">Who is here</Chapter>
  <Chapter at="6:05">What customers ask</Chapter>
</YouTube>`;
const PAGE = `\n## What is in it\n\n<Chapters of="rnM2qAfEG-M" />\n\n## In full\n\n${VIDEO}\n`;

function documentOf(body: string) {
  const { facts } = examine({ kind: 'post', id: 'x', file: 'x.mdx', text: postWith(body) });
  return { file: 'x.mdx', body: facts.body, outline: facts.outline, path: '/2026/01/02/x/' };
}
const page = async (body: string) => load(await renderBody(documentOf(body)));

describe('chapters at a place of their own', () => {
  test('stand under their heading, once, with the ids and links that they have at the player', async () => {
    const $ = await page(PAGE);
    expect($('nav.chapters')).toHaveLength(1);
    expect($('nav.chapters').prev('h2').text()).toContain('What is in it');
    expect($('nav.chapters').attr('data-media')).toBe('1');
    expect($('#t\\=365 a').attr('href')).toBe('https://www.youtube.com/watch?v=rnM2qAfEG-M&t=365s');
    expect($('video-player .chapters')).toHaveLength(0);
    expect($('video-player .ruler, video-player [class*=ruler]').length).toBeGreaterThan(0);
  });

  test('stand at the player where the author gives them no place', async () => {
    const $ = await page(`\n${VIDEO}\n`);
    expect($('video-player nav.chapters').attr('data-media')).toBe('1');
    expect($('video-player nav.chapters li')).toHaveLength(2);
  });

  test('belong to the second of two media', async () => {
    const other = VIDEO.replace('rnM2qAfEG-M', '2dH_hvUNEVM');
    const $ = await page(`\n<Chapters of="2dH_hvUNEVM" />\n\n${VIDEO}\n\n${other}\n`);
    expect($('nav.chapters').first().attr('data-media')).toBe('2');
    expect($('nav.chapters').first().find('li').first().attr('id')).toBe('m2-t=0');
    expect($('nav.chapters')).toHaveLength(2);
  });

  test('come in feeds and in Markdown where the page has them', () => {
    const { markdown, html } = plainForms(documentOf(PAGE));
    for (const text of [markdown, html]) {
      expect(text.indexOf('6:05 What customers ask')).toBeGreaterThan(text.indexOf('What is in it'));
      expect(text.indexOf('6:05 What customers ask')).toBeLessThan(text.indexOf('In full'));
      expect(text.match(/6:05/g)).toHaveLength(1);
    }
  });

  test('are those of the data about the page, wherever they stand', () => {
    const chapters = (body: string) => documentOf(body).outline.media.map((medium) => medium.chapters);
    expect(chapters(PAGE)).toEqual(chapters(`\n${VIDEO}\n`));
  });
});

/** `message. fix` of each error. */
const said = (body: string): string[] =>
  checkFiles({ 'posts/2026/x.mdx': postWith(body) })
    .filter(({ severity }) => severity === 'error')
    .map(({ message, fix }) => `${message}. ${fix}`);

describe('the check of <Chapters>', () => {
  test('has nothing to say of a list with its video', () => expect(said(PAGE)).toEqual([]));
  test.each([
    [
      'an address in place of the id',
      PAGE.replace('of="rnM', 'of="https://youtu.be/rnM'),
      'Write of="rnM2qAfEG-M".',
    ],
    ['another id', PAGE.replace('of="rnM2qAfEG-M"', 'of="2dH_hvUNEVM"'), 'Write of="rnM2qAfEG-M".'],
    ['two lists', PAGE.replace('## In full', '<Chapters of="rnM2qAfEG-M" />'), 'Delete one of the two.'],
    ['a video without chapters', PAGE.replace(/ {2}<Chapter .*\n/g, ''), 'has no chapters. Put one <Chapter'],
    ['no video at all', PAGE.replace(VIDEO, 'Text.'), 'Write the id of a video, or the src of a recording,'],
    ['nothing', PAGE.replace(' of="rnM2qAfEG-M"', ''), '<Chapters> has no of.'],
  ])('tells of %s', (_, body, words) => {
    const all = said(body);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(words);
  });
});
