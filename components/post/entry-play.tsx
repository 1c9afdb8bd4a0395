import { Islands } from '@/components/site/islands';
import type { Post } from '@/lib/content/types';
import { interfaceLanguage, siteLanguage } from '@/lib/interface-language';
import { secondsOf } from '@/lib/post-facts';
import { wordsOf } from '@/lib/words';
import { PlayLink } from './listen-line';

/**
 * Play, in a list: the first recording of a post is heard there (islands/audio/list-play.ts). A video, and any player without a script, is
 * one step away on its page.
 */
export async function EntryPlay({ post }: { readonly post: Post }) {
  const [medium] = post.outline.media;
  if (!medium) return null;
  const words = wordsOf(interfaceLanguage(post.lang)).media;
  const isAudio = medium.kind === 'audio';
  return (
    <p className="listen">
      {isAudio && <Islands names={['listening']} lang={siteLanguage()} />}
      <PlayLink
        href={`${post.path}#${medium.kind}-1`}
        label={isAudio ? words.listen : words.watch}
        of={post.title}
        seconds={await secondsOf(medium)}
        plays={isAudio ? medium.src : undefined}
      />
    </p>
  );
}
