import type { Post } from '@/lib/content/types';
import { textAttributes } from '@/lib/interface-language';
import { wordsOf } from '@/lib/words';
import { Labelled } from './labelled';
import { ResponsiveImage } from './responsive-image';

/** The picture named in a post's front matter, unless its text shows it as well. */
export function LeadImage({ post }: { post: Post }) {
  const { image } = post;
  if (!image || post.outline.pictures.some((picture) => picture.src === image.src)) return null;
  return (
    <figure className="lead-image" {...textAttributes(post.lang)}>
      <ResponsiveImage src={image.src} alt={image.alt} width={image.width} height={image.height} />
      {(image.caption || image.credit) && (
        <figcaption>
          {image.caption}{' '}
          {image.credit && (
            <Labelled label={wordsOf(post.lang).post.photo} text={image.credit} lang={post.lang} />
          )}
        </figcaption>
      )}
    </figure>
  );
}
