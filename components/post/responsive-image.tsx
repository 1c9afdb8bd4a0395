import { sourceImage } from '#measured-files';
import { formats, srcset, variantsOf } from '@/lib/images/variants';

/** The text column: all of a narrow screen, 46 rem of a wide one. */
const COLUMN = '(min-width: 64rem) 46rem, 100vw';

/**
 * A picture. Those of the site's own are measured and offered in modern formats and fitting sizes; those of other hosts
 * stay as they are, in the size that their author gave.
 *
 * @param lazy loads when the reader comes near
 * @param sizes how wide the page shows it, as the attribute of the same name
 * @param enough pixels of the widest file that is offered: for one that is shown small whatever the window
 * @param width pixels, and `height`: the shape where it is not the file's own
 */
export async function ResponsiveImage({
  src,
  alt,
  width,
  height,
  title,
  lazy = false,
  sizes = COLUMN,
  enough = Number.POSITIVE_INFINITY,
}: {
  src: string;
  alt: string;
  width?: string | number;
  height?: string | number;
  title?: string;
  lazy?: boolean;
  sizes?: string;
  enough?: number;
}) {
  const source = src.startsWith('/media/') ? await sourceImage(src) : undefined;
  const given = width !== undefined && height !== undefined;
  const picture = (
    <img
      src={src}
      alt={alt}
      title={title}
      width={given ? width : (source?.width ?? width)}
      height={given ? height : (source?.height ?? height)}
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
      className={source || given ? undefined : 'unsized'}
    />
  );
  const variants = source ? variantsOf(source).filter((variant) => variant.width <= enough) : [];
  if (variants.length === 0) return picture;
  return (
    <picture>
      {formats.map((format) => (
        <source key={format} type={`image/${format}`} srcSet={srcset(variants, format)} sizes={sizes} />
      ))}
      {picture}
    </picture>
  );
}
