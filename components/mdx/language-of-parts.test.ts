import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { EMPTY_OUTLINE } from '@/lib/content/outline';
import { renderBody } from './render-body';

const BODY = [
  'Text.[^1]',
  '<Note kind="join">Inside.</Note>',
  '<Note kind="alert" title="Own">Inside.</Note>',
  '<Tweet user="gazette" id="1" />',
  '| a |\n| --- |\n| b |',
  '<FileLink href="https://example.org/a.pdf" size="2 MB">File</FileLink>',
  '<Embed src="https://health.gov/slides/1" title="Slides" />',
  '[^1]: Note.',
].join('\n\n');

const render = async (lang: string) =>
  load(await renderBody({ file: 'x.mdx', body: BODY, outline: EMPTY_OUTLINE, lang }), {}, false);

test.each(['en', 'es', 'es-MX'])('in %s, which has words, nothing is marked', async (lang) => {
  const page = await render(lang);
  expect(page('[lang], [dir], [data-lang]')).toHaveLength(0);
  expect(page('.note > div')).toHaveLength(0);
});

test('in a language without words, what the interface says is English and runs from left to right', async () => {
  const page = await render('ar');
  for (const selector of [
    '.note-join .note-label span',
    '.tweet a',
    '.file-link span',
    '.video-play',
    '#footnote-label',
  ])
    expect(page(selector).attr(), selector).toMatchObject({ lang: 'en', dir: 'ltr' });
});

test('where only a label is the interface’s, the direction stays, and the content is the author’s', async () => {
  const page = await render('ar');
  for (const [holder, content] of [
    ['.note-join', '.note-join > div'],
    ['.table', '.table > table'],
  ] as const) {
    expect(page(holder).attr('lang')).toBe('en');
    expect(page(holder).attr('dir')).toBeUndefined();
    expect(page(content).attr('lang')).toBe('ar');
  }
  expect(page('[data-footnote-backref]').attr('lang')).toBe('en');
  expect(page('.note-alert').attr('lang')).toBeUndefined();
});

test.each([
  ['de', 'Fußnoten', 'Zurück zum Text (1)'],
  ['de-CH', 'Fußnoten', 'Zurück zum Text (1)'],
  ['it', 'Note', 'Torna al testo (1)'],
  ['pt-BR', 'Notas de rodapé', 'Voltar ao texto (1)'],
  ['fr-CA', 'Notes de bas de page', 'Retour au texte (1)'],
])('footnotes of a text in %s speak its language', async (lang, title, back) => {
  const page = await render(lang);
  expect(page('#footnote-label').text()).toBe(title);
  expect(page('#footnote-label').attr('lang')).toBeUndefined();
  expect(page('[data-footnote-backref]').attr()).toMatchObject({ 'aria-label': back });
  expect(page('[data-footnote-backref]').attr('lang')).toBeUndefined();
});
