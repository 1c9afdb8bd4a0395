import { capitalized } from '../capitalized';
import type { Media } from '../content/types';
import { wordsOf } from '../words';
import { audioFacts, bytesOf } from './facts';
import { formatSize } from './size';

/**
 * What the media of a post cost to hear, to read and to watch, a phrase each: `Audio 11 MB`, `transcript 21 KB`, `the
 * video loads nothing …`. Sizes that nobody knows are not guessed.
 *
 * @param lang BCP 47 tag of the post
 */
export async function dataCost(media: readonly Media[], lang: string): Promise<string[]> {
  const words = wordsOf(lang).media;
  const audio = media.filter((medium) => medium.kind === 'audio');
  const sizes = await Promise.all(audio.map(async (medium) => (await audioFacts(medium)).bytes));
  const transcripts = media.flatMap(({ transcript }) =>
    transcript?.startsWith('/') ? [bytesOf(transcript)] : [],
  );
  const phrases = [
    audio.length > 0 ? withSize(words.audioCost, sizes, lang) : undefined,
    transcripts.length > 0 ? withSize(words.transcriptCost, transcripts, lang) : undefined,
    media.some(({ kind }) => kind === 'video') ? words.videoCost : undefined,
  ].filter((phrase) => phrase !== undefined);
  return phrases.map((phrase, index) => (index === 0 ? capitalized(phrase, lang) : phrase));
}

/** `audio 11 MB`; nothing where the size of one file is unknown, for the sum would be too. */
function withSize(name: string, sizes: readonly (number | undefined)[], lang: string): string | undefined {
  const known = sizes.filter((size) => size !== undefined);
  if (known.length < sizes.length) return undefined;
  return `${name} ${formatSize(
    known.reduce((sum, size) => sum + size, 0),
    lang,
  )}`;
}
