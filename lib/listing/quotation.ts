/** The sentence of a recording that the front page quotes: what its editors chose, or the one that reads best. */
import type { Post } from '../content/types';
import { opening } from '../excerpt';
import { readTranscript } from '../transcripts/read-transcript';
import { startOf, type Transcript } from '../transcripts/transcript';
import { turnIds } from '../transcripts/turn-ids';

export interface Quotation {
  readonly text: string;
  readonly speaker?: string;
  readonly post: Post;
  /** Whole seconds from the start of the recording. */
  readonly at: number;
  /** Root-relative address of the passage on the page of its post. */
  readonly href: string;
}

interface Sentence extends Omit<Quotation, 'post'> {
  /** 1-based number of the recording or video in its body. */
  readonly medium: number;
}

/** Characters of a sentence that fills a few large lines, and no more. */
const SHORTEST = 40;
const LONGEST = 140;
/** What reads best large. */
const BEST = 80;
/** Begins as a sentence does, in scripts that have no capitals too, and ends as one that is no question. */
const COMPLETE = /^[\p{Lu}\p{Lo}].*[.!。！।۔]$/u;

/**
 * @param posts newest first; archived and replaced ones are not quoted
 * @param chosen address of a moment, as the settings have it: `/2026/11/10/five-questions/#t=41`
 * @returns nothing where there is no timed transcript of the site's own
 */
export async function quotationOf(posts: readonly Post[], chosen?: string): Promise<Quotation | undefined> {
  const [path, moment = ''] = chosen?.split('#') ?? [];
  for (const post of posts) {
    if (path === undefined ? post.isArchived || post.superseded_by !== undefined : post.path !== path)
      continue;
    const sentences = await sentencesOf(post);
    const found = path === undefined ? readsBest(sentences) : saidAt(sentences, moment);
    if (found) return { ...found, post };
  }
  return undefined;
}

/** The complete sentence of a good length that is nearest to the best one; the first of equals. */
function readsBest(sentences: readonly Sentence[]): Sentence | undefined {
  const fitting = sentences.filter(
    ({ text }) => text.length >= SHORTEST && text.length <= LONGEST && COMPLETE.test(text),
  );
  const distance = ({ text }: Sentence): number => Math.abs(text.length - BEST);
  return fitting.reduce<Sentence | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  );
}

/** `t=41`, `m2-t=41`: the sentence that is said then. */
function saidAt(sentences: readonly Sentence[], moment: string): Sentence | undefined {
  const [, medium = '1', seconds] = /^(?:m(\d+)-)?t=(\d+)$/.exec(moment) ?? [];
  if (seconds === undefined) return undefined;
  return sentences.findLast((one) => one.medium === Number(medium) && one.at <= Number(seconds));
}

async function sentencesOf({ outline, path, lang }: Post): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const [index, { transcript: address, chapters }] of outline.media.entries()) {
    const transcript = await readTranscript(address);
    if (!transcript?.isTimed) continue;
    const ids = turnIds(
      transcript,
      index + 1,
      chapters.map(({ at }) => at),
    );
    sentences.push(...spokenIn(transcript, lang, (turn) => `${path}#${ids[turn]}`, index + 1));
  }
  return sentences;
}

/** Sentences of a transcript, each with the moment of the line in which it begins. */
function spokenIn(
  { turns }: Transcript,
  lang: string,
  hrefOf: (turn: number) => string,
  medium: number,
): Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return turns.flatMap((turn, number) => {
    if (turn.isNote || turn.table || startOf(turn) === undefined) return [];
    const text = turn.lines.map((line) => line.text).join(' ');
    return [...segmenter.segment(text)].map(({ segment, index }) => {
      let before = 0;
      const line = turn.lines.find(({ text: words }) => {
        before += words.length + 1;
        return index < before;
      });
      return {
        text: opening(segment.trim(), LONGEST, lang),
        speaker: turn.speaker,
        at: Math.floor(line?.start ?? startOf(turn) ?? 0),
        href: hrefOf(number),
        medium,
      };
    });
  });
}
