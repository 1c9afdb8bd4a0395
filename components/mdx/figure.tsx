import type { ReactNode } from 'react';
import { addressName } from '@/lib/urls';
import type { PlaceProps } from './body-context';

interface Props extends PlaceProps {
  readonly align?: string;
  readonly href?: string;
  readonly className?: string;
  /** The picture itself. */
  readonly picture: ReactNode;
  /** Its alternative text; where it is empty, a link around it is named by its address. */
  readonly alt: string;
  /** The caption, already an element: `figcaption`, or `span` inside a sentence. */
  readonly caption?: ReactNode;
}

const ALIGN: Readonly<Record<string, string>> = {
  left: 'align-left',
  right: 'align-right',
  center: 'align-center',
};

/** A picture with its caption: a figure between paragraphs, a span inside a sentence. */
export function Figure({ align, href, className, picture, alt, caption, inline }: Props) {
  const classes = [className, align && ALIGN[align]].filter(Boolean).join(' ') || undefined;
  const linked = href ? (
    <a href={href} aria-label={alt === '' ? addressName(href) : undefined}>
      {picture}
    </a>
  ) : (
    picture
  );
  if (inline === undefined) {
    return (
      <figure className={classes}>
        {linked}
        {caption}
      </figure>
    );
  }
  if (!classes && !caption) return linked;
  return (
    <span className={classes ? `figure ${classes}` : 'figure'}>
      {linked}
      {caption}
    </span>
  );
}
