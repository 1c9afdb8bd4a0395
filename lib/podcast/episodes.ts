/** The episodes of a podcast: every recording in a post of its series, archived posts included. */
import type { Audio, Content, Post, Series } from '../content/types';
import { postsOfSeries } from '../listing/select';
import { type AudioFacts, audioFacts } from '../media/facts';
import { absoluteUrl } from '../urls';

export interface Episode {
  readonly post: Post;
  readonly audio: Audio;
  /** 1-based among the media of its post. */
  readonly number: number;
  readonly title: string;
  /** The permanent id: the address of the post, with the recording's place where it is not the first. */
  readonly guid: string;
  readonly facts: AudioFacts;
}

/** Newest first. */
export async function episodesOf(content: Content, series: Series): Promise<Episode[]> {
  const recordings = postsOfSeries(content.posts, series.id)
    .filter((post) => !post.preview)
    .flatMap(recordingsOf);
  return Promise.all(
    recordings.map(async (recording) => ({ ...recording, facts: await audioFacts(recording.audio) })),
  );
}

function recordingsOf(post: Post): Omit<Episode, 'facts'>[] {
  const recordings = post.outline.media.flatMap((media, index) =>
    media.kind === 'audio' ? [{ audio: media, number: index + 1 }] : [],
  );
  return recordings.map(({ audio, number }, index) => ({
    post,
    audio,
    number,
    title: index === 0 ? post.title : `${post.title}: ${audio.title}`,
    guid: `${absoluteUrl(post.path)}${index === 0 ? '' : `#audio-${number}`}`,
  }));
}
