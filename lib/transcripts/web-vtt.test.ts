import { expect, test } from 'vitest';
import { readWebVtt } from './web-vtt';

const read = (body: string) => readWebVtt(`WEBVTT\n\n${body}`);

test('reads times, speaker and words of a cue', () => {
  expect(read('1\n00:00:00.400 --> 01:02:06.631\n<v Ben>This is the Handbook\nPodcast.')).toEqual({
    cues: [{ start: 0.4, end: 3726.631, text: 'This is the Handbook Podcast.', speaker: 'Ben' }],
    faults: [],
  });
});

test('times may do without hours, cues without names, lines may end as they like', () => {
  const { cues } = readWebVtt(
    '\uFEFFWEBVTT - A title\r\n\r\n00:01.000 --> 00:02.000 align:start\r\nHello\r\n',
  );
  expect(cues).toEqual([{ start: 1, end: 2, text: 'Hello' }]);
});

test('tags and entities become what they mean', () => {
  const { cues } = read(
    '00:01.000 --> 00:02.000\n<v.loud Ada &amp; Co><i>Q&amp;A</i> &lt;b&gt; <c.red>now</c></v>',
  );
  expect(cues).toEqual([{ start: 1, end: 2, text: 'Q&A <b> now', speaker: 'Ada & Co' }]);
});

test('two voices in one cue are two lines', () => {
  const { cues } = read('00:01.000 --> 00:02.000\n<v Ada>Yes.</v>\n<v Ben>No.');
  expect(cues.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['Ada', 'Yes.'],
    ['Ben', 'No.'],
  ]);
});

test('notes, styles and regions are not said', () => {
  const { cues, faults } = read(
    'NOTE\nby hand\n\nSTYLE\n::cue{}\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nHello',
  );
  expect(cues).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('every fault is reported with its line, all at once', () => {
  const { faults } = readWebVtt(
    'WEBVT\n\n0:01 --> 0:02\nHello\n\n00:05.000 --> 00:04.000\nBack\n\n00:01.000 --> 00:02.000\nOrder\n\nalone',
  );
  expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 Found “WEBVT”, expected WEBVTT',
    '3 Found “0:01 --> 0:02”, expected two times',
    '6 The cue ends before it starts',
    '9 The cue starts before the one above it',
    '12 Found “alone”, expected two times',
  ]);
});
