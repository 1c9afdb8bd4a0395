import type { Post, Series } from '@/lib/content/types';
import { drawingOf } from '@/lib/figures/drawing';
import { Drawn } from './drawn';
import { ResponsiveImage } from './responsive-image';

/** Bars of a recording: across the page, in a card, in a card beside a cover. They stand on whole units of the drawing. */
const bars = (wide: boolean, hasCover: boolean): number => (wide ? 96 : hasCover ? 24 : 48);

/**
 * What is seen of a post before it is opened: its picture, or the cover of its podcast beside a drawing of what is said. The words around
 * it say the same, so its picture has no text of its own.
 *
 * @param wide across the page
 */
export async function Plate({
  post,
  series,
  wide = false,
}: {
  readonly post: Post;
  readonly series?: Series;
  readonly wide?: boolean;
}) {
  const picture = post.image?.src ?? post.outline.media[0]?.poster;
  const sizes = wide ? '(min-width: 64rem) 53rem, 100vw' : '(min-width: 48rem) 22rem, 100vw';
  return (
    <div className={wide ? 'plate wide' : 'plate'}>
      {picture ? (
        <ResponsiveImage src={picture} alt="" lazy={!wide} sizes={sizes} />
      ) : (
        <>
          {series && (
            <div className="cover">
              <ResponsiveImage
                src={series.cover}
                alt=""
                width={240}
                height={240}
                lazy={!wide}
                sizes="15rem"
                enough={480}
              />
            </div>
          )}
          <Drawn drawing={await drawingOf(post, bars(wide, series !== undefined))} />
        </>
      )}
    </div>
  );
}
