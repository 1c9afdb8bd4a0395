import { ResponsiveImage } from '@/components/post/responsive-image';
import type { PlaceProps } from './body-context';

interface Props extends PlaceProps {
  readonly src?: string;
  readonly alt?: string;
  readonly width?: string | number;
  readonly height?: string | number;
  readonly title?: string;
}

/** A picture written as Markdown or HTML. */
export function Picture({ src, alt, width, height, title, first }: Props) {
  if (!src) return null;
  return (
    <ResponsiveImage
      src={src}
      alt={alt ?? ''}
      width={width}
      height={height}
      title={title}
      lazy={first === undefined}
    />
  );
}
