import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { audioFacts } from '../media/facts';
import { publicFolder } from '../publication';
import { loadContent } from './load';
import type { Audio } from './types';

const { content } = loadContent(undefined, Date.parse('2026-12-01T00:00:00Z'));

const recordings = content.posts.flatMap((post) =>
  post.outline.media.filter((media): media is Audio => media.kind === 'audio' && media.src.startsWith('/')),
);

/** Seconds of silence at least between two chapters; lines within one are closer together. */
const PAUSE = 0.7;

describe('recordings of our own', () => {
  it('are two at least', () => {
    expect(recordings.length).toBeGreaterThanOrEqual(2);
  });

  it.each(recordings)(
    '$title: each chapter begins in a pause, each line ends before the sound',
    async (audio) => {
      const cues = cuesOf(audio);
      const { seconds } = await audioFacts(audio);
      expect(seconds).toBeGreaterThan(60);
      let end = 0;
      for (const cue of cues) {
        expect(cue.start).toBeGreaterThanOrEqual(end);
        expect(cue.end).toBeGreaterThan(cue.start);
        end = cue.end;
      }
      expect(end).toBeLessThan(Number(seconds) + 0.5);
      for (const { at, title } of audio.chapters) {
        const before = cues.findLast((cue) => cue.start < at)?.end ?? Number.NEGATIVE_INFINITY;
        const after = cues.find((cue) => cue.start >= at)?.start ?? Number.NEGATIVE_INFINITY;
        expect(before, title).toBeLessThan(at);
        expect(after - before, title).toBeGreaterThan(PAUSE);
      }
    },
  );

  it.each(recordings)('$title: every line says who speaks, and is short enough for a phone', (audio) => {
    const cues = cuesOf(audio);
    expect(new Set(cues.map((cue) => cue.speaker)).size).toBe(2);
    for (const line of cues.flatMap((cue) => cue.lines)) expect(line.length).toBeLessThanOrEqual(65);
  });
});

it('every podcast has a square cover of 3000 pixels, below 500 KB, and an id of its own', async () => {
  for (const series of content.series) {
    const file = join(publicFolder(), series.cover);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', width: 3000, height: 3000 });
    expect(readFileSync(file).byteLength).toBeLessThan(500_000);
    expect(series.guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(content.series.map((series) => series.guid)).size).toBe(content.series.length);
});

/** Cues of a transcript of ours: start and end in seconds, speaker, lines without markup. */
function cuesOf(audio: Audio) {
  const text = readFileSync(join(publicFolder(), audio.transcript ?? ''), 'utf8');
  return [...text.matchAll(/^([\d:.]+) --> ([\d:.]+)\n<v (\w+)>(.+(?:\n.+)*)/gm)].map(
    ([, start = '', end = '', speaker = '', words = '']) => ({
      start: toSeconds(start),
      end: toSeconds(end),
      speaker,
      lines: words.split('\n'),
    }),
  );
}

function toSeconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
