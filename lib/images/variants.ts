/** The smaller files that are made of a picture, and their addresses. */
import { decodeAddress } from '../percent-encoding';
import type { SourceImage } from './source';

/** Best first: browsers take the first that they know. */
export const formats = ['avif', 'webp'] as const;
export type ImageFormat = (typeof formats)[number];

export interface Variant {
  readonly image: SourceImage;
  /** Pixels. */
  readonly width: number;
  readonly format: ImageFormat;
  /** `counter-1f2e3d4c5b-800.avif`: the hash of the source makes it safe to keep for ever. */
  readonly file: string;
}

/** Pixels: a portrait or cover of fine resolution, a phone, a phone of fine resolution, the text column, the same of fine resolution. */
const WIDTHS = [320, 480, 800, 1200, 1800];

/** Changes when the way of encoding changes, so that addresses change with the bytes. */
const RECIPE = 'a';

/** Every file made of a picture; none where it is served as it is. A picture is never made larger than it is. */
export function variantsOf(image: SourceImage): Variant[] {
  if (!image.resizable) return [];
  const smaller = WIDTHS.filter((width) => width < image.width);
  const own = WIDTHS.find((width) => width >= image.width) ? [image.width] : [];
  return formats.flatMap((format) =>
    [...smaller, ...own].map((width) => ({ image, width, format, file: fileName(image, width, format) })),
  );
}

/** Root-relative address of a variant. */
const variantPath = ({ file }: Variant): string => `/images/${file}`;

/** `srcset` of one format: `/images/a-1f2e-480.avif 480w, …`. */
export const srcset = (variants: readonly Variant[], format: ImageFormat): string =>
  variants
    .filter((variant) => variant.format === format)
    .map((variant) => `${variantPath(variant)} ${variant.width}w`)
    .join(', ');

function fileName({ src, hash }: SourceImage, width: number, format: ImageFormat): string {
  const name = src.slice(src.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const plain = decodeAddress(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'image'}-${RECIPE}${hash}-${width}.${format}`;
}
