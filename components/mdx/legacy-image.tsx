import type { ReactNode } from 'react';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { legacyImageUrl } from '@/lib/urls';
import type { PlaceProps } from './body-context';
import { Figure } from './figure';

type Props = AttributesOf<'LegacyImage'> & PlaceProps & { readonly children?: ReactNode };

/** A picture from the archive’s media host. Without a size it keeps a likely shape, so that text does not jump. */
export function LegacyImage({ src, alt, width, height, align, href, children, first, inline }: Props) {
  const sized = width !== undefined && height !== undefined;
  const picture = (
    <img
      src={legacyImageUrl(src)}
      alt={alt}
      width={width}
      height={height}
      loading={first === undefined ? 'lazy' : undefined}
      decoding="async"
      className={sized || inline !== undefined ? undefined : 'unsized'}
    />
  );
  return <Figure align={align} href={href} picture={picture} alt={alt} caption={children} inline={inline} />;
}
