import { AudioPlayer } from '@/components/mdx/audio-player';
import { BodyAssets } from '@/components/mdx/body-assets';
import { InLanguage } from '@/components/site/in-language';
import { Sheet } from '@/components/site/sheet';
import type { Content, Post } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import type { Embed } from '@/lib/embed/embed';
import { interfaceLanguage, textAttributes } from '@/lib/interface-language';
import { creditOf } from '@/lib/media/credit';
import { site } from '@/lib/site';
import { directionOf } from '@/lib/text-direction';

interface Props {
  readonly post: Post;
  readonly embed: Embed;
  readonly content: Content;
}

/**
 * The player of a post for the pages of other sites: its title, which leads to the post, the recording with its chapters, and nothing around
 * them. Links open windows of their own: a frame shows this page alone.
 */
export async function EmbedPage({ post, embed, content }: Props) {
  const { audio, number } = embed;
  const lang = interfaceLanguage(post.lang);
  return (
    <main id="content" className="framed" {...(lang !== site.language && { lang, dir: directionOf(lang) })}>
      <Sheet name="framed" />
      <BodyAssets
        outline={{ ...post.outline, components: [], embeds: 0, media: [{ ...audio, transcript: undefined }] }}
        lang={post.lang}
      />
      <p className="folio">
        <a href="/" target="_blank" rel="noopener">
          {site.name}
        </a>{' '}
        <time dateTime={post.date.day}>{formatDay(post.date.day, lang)}</time>
      </p>
      <InLanguage block {...textAttributes(post.lang)}>
        <h1>
          <a href={post.path} target="_blank" rel="noopener">
            {post.title}
          </a>
        </h1>
      </InLanguage>
      <div className="prose" {...textAttributes(post.lang)}>
        <AudioPlayer
          audio={{ ...audio, chaptersElsewhere: undefined }}
          credit={{ ...creditOf(post, content), share: undefined }}
          mediaNumber={number}
          lang={post.lang}
          role="region"
          framedFrom={post.path}
        />
      </div>
    </main>
  );
}
