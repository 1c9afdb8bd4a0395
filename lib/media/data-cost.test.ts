import { expect, test } from 'vitest';
import type { Audio, Video } from '../content/types';
import { dataCost } from './data-cost';

const audio: Audio = {
  kind: 'audio',
  src: 'https://example.gov/a.mp3',
  title: 'A',
  chapters: [],
  size: '11 MB',
};
const video: Video = { kind: 'video', id: '2dH_hvUNEVM', title: 'V', chapters: [] };

test('a recording, its transcript and a video each say what they cost', async () => {
  const spoken = { ...audio, transcript: '/media/five-questions.vtt' };
  expect(await dataCost([spoken, video], 'en')).toEqual([
    'Audio 11 MB',
    'transcript 2 KB',
    'the video loads nothing from YouTube until you press play',
  ]);
});

test('it is said in the language of the post', async () => {
  expect(await dataCost([video], 'es')).toEqual([
    'El video no carga nada de YouTube hasta que usted lo reproduce',
  ]);
});

test('a size that is not known is not guessed, and a text costs nothing', async () => {
  expect(await dataCost([audio, { ...audio, size: undefined }], 'en')).toEqual([]);
  expect(await dataCost([], 'en')).toEqual([]);
});
