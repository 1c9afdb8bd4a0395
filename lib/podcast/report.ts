import type { Content } from '../content/types';
import { formatSize } from '../media/size';
import { formatClock } from '../time';
import { type Episode, episodesOf } from './episodes';
import { podcastTranscripts } from './transcripts';

/** What is known of every episode's recording, as lines for a person. An estimate is marked as one. */
export async function episodeReport(content: Content): Promise<string> {
  const podcasts = await Promise.all(
    content.series.map(async (series) => {
      const episodes = await episodesOf(content, series);
      const lines = episodes.map(describe);
      return [
        `${series.title}: ${episodes.length} ${episodes.length === 1 ? 'episode' : 'episodes'}`,
        ...lines,
      ];
    }),
  );
  return podcasts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function describe({ post, audio, number, facts, title }: Episode): string {
  const how = facts.measured ? 'measured' : 'estimate, as written in the post';
  const size =
    facts.bytes === undefined ? 'size unknown (0 in the feed)' : `${formatSize(facts.bytes, 'en')} (${how})`;
  const length = facts.seconds === undefined ? 'length unknown' : `${formatClock(facts.seconds)} (${how})`;
  const transcript =
    podcastTranscripts(post, audio, number)[0]?.type ??
    (audio.transcript ? 'transcript as a link in the notes' : 'no transcript');
  return `  ${post.date.day} ${title}\n    ${size} · ${length} · ${audio.chapters.length} chapters · ${transcript}`;
}
