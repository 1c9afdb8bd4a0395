import { describe, expect, test } from 'vitest';
import { partId } from './body-ids';
import { outlineOf } from './outline';
import { parse } from './syntax/parser';
import { checkFiles, postWith } from './testing/check-files';

function outline(body: string) {
  const tree = parse(body);
  if (!('type' in tree)) throw new Error('The body cannot be read.');
  return outlineOf(tree);
}

const idsOf = (body: string): string[] => outline(body).headings.map(({ id }) => id);
const headed = (...headings: readonly string[]): string => headings.map((one) => `## ${one}`).join('\n\n');

const TALK = '<AudioPlayer src="/media/talk.mp3" title="A talk" transcript="/media/talk.vtt" />';
const VIDEO = '<YouTube id="2dH_hvUNEVM" title="A panel" />';

describe('Headings get ids as GitHub gives them', () => {
  test.each([
    ['the same words', ['Same', 'Same', 'Same-1'], ['same', 'same-1', 'same-1-1']],
    [
      'words that differ by their punctuation',
      ['What now?', 'What now!', 'What, now'],
      ['what-now', 'what-now-1', 'what-now-2'],
    ],
    [
      'any script',
      ['予算について', '읽기 쉬운 글', 'Πώς γράφουμε', 'पढ़ना', 'שלום', 'خاتمة'],
      ['予算について', '읽기-쉬운-글', 'πώς-γράφουμε', 'पढ़ना', 'שלום', 'خاتمة'],
    ],
    [
      'nothing but signs',
      ['🎉', '👩‍👩‍👧', '…', '?!', 'Section'],
      ['section', 'section-1', 'section-2', 'section-3', 'section-4'],
    ],
    ['an emoji beside words', ['🎉 Party'], ['-party']],
  ])('%s', (_, headings, ids) => {
    expect(idsOf(headed(...headings))).toEqual(ids);
  });
});

describe('What the page uses itself is taken before', () => {
  const names = headed('Transcript', 'Turn 1', 'Audio 1', 'Video 2', 'Content');

  test('the names of players, transcripts and passages, where there are some', () => {
    expect(idsOf(names)).toEqual(['transcript', 'turn-1', 'audio-1', 'video-2', 'content-1']);
    expect(idsOf(`${names}\n\n${TALK}\n\n${VIDEO}`)).toEqual([
      ...['transcript-1', 'turn-1-1', 'audio-1-1', 'video-2-1', 'content-1'],
    ]);
  });

  test('footnotes, where there are some', () => {
    const body = headed('Footnote label', 'Fn 1', 'Fnref 1 2', 'Fn 1 1');
    expect(idsOf(body)).toEqual(['footnote-label', 'fn-1', 'fnref-1-2', 'fn-1-1']);
    expect(idsOf(`${body}\n\nText[^1] and[^1].\n\n[^1]: A note.`)).toEqual([
      ...['footnote-label-1', 'fn-1-1', 'fnref-1-2-1', 'fn-1-1-1'],
    ]);
  });

  test('what an author wrote, wherever it is', () => {
    expect(idsOf(`${headed('Map', 'Legend')}\n\n<Anchor id="map" />\n\n<h2 id="legend">Key</h2>`)).toEqual([
      ...['map-1', 'legend-1', 'legend'],
    ]);
  });
});

test('parts of the page beside the text make way for its anchors', () => {
  const { anchors } = outline(`${headed('Topics')}\n\n<Anchor id="related" />`);
  expect(['topics', 'related', 'contents'].map((name) => partId(name, { anchors }))).toEqual([
    ...['page:topics', 'page:related', 'contents'],
  ]);
});

describe('An id that an author wrote', () => {
  const said = (body: string) =>
    checkFiles({ 'posts/2026/x.mdx': postWith(`\n${body}\n`) })
      .filter(({ severity }) => severity === 'error')
      .map(({ line, message, fix }) => `${line} ${message}. ${fix}`);

  test('is there once', () => {
    expect(said('<Anchor id="map" />\n\n<h2 id="map">Map</h2>\n\n<Anchor id="map-2" />')).toEqual([
      '11 The id “map” is in this text twice. Write another, such as id="map-3", and correct the links that lead there.',
    ]);
  });

  test('is none that the page uses', () => {
    const video = '<YouTube id="2dH_hvUNEVM" title="A panel" transcript="https://example.org/talk.txt" />';
    expect(said(`<Anchor id="video-1" />\n\n${video}`)).toEqual([
      '9 The page uses the id “video-1” itself. Write another, such as id="video-1-2", and correct the links that lead there.',
    ]);
    expect(said('<Anchor id="related" />\n\n<Anchor id="transcript" />')).toEqual([]);
  });
});
