import type { ReactNode } from 'react';
import { Labelled } from '@/components/post/labelled';
import { ResponsiveImage } from '@/components/post/responsive-image';
import type { AttributesOf } from '@/lib/content/vocabulary';
import { wordsOf } from '@/lib/words';
import type { PlaceProps } from './body-context';
import { Figure } from './figure';

type Props = AttributesOf<'Image'> & PlaceProps & { readonly lang: string; readonly children?: ReactNode };

/** A picture of the site’s own, measured, in modern formats and fitting sizes. */
export function Image({
  src,
  alt,
  width,
  height,
  align,
  href,
  credit,
  lang,
  children,
  first,
  inline,
}: Props) {
  const picture = (
    <ResponsiveImage src={src} alt={alt} width={width} height={height} lazy={first === undefined} />
  );
  const caption = credit ? (
    <Credit inline={inline !== undefined} text={credit} lang={lang}>
      {children}
    </Credit>
  ) : (
    children
  );
  return <Figure align={align} href={href} picture={picture} alt={alt} caption={caption} inline={inline} />;
}

function Credit({
  inline,
  text,
  lang,
  children,
}: {
  inline: boolean;
  text: string;
  lang: string;
  children?: ReactNode;
}) {
  const Tag = inline ? 'span' : 'figcaption';
  return (
    <Tag>
      {children}{' '}
      <small className="credit">
        <Labelled label={`${wordsOf(lang).media.photo}${wordsOf(lang).text.colon}`} text={text} lang={lang} />
      </small>
    </Tag>
  );
}
