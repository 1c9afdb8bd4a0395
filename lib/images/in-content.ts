/** Which pictures of the site's own its pages show. */
import type { Content } from '../content/types';
import { documentsIn, type KindName, type ValueOf } from '../kinds';
import { manualPage } from '../manual';
import { type SourceImage, sourceImage } from './source';
import { type Variant, variantsOf } from './variants';

/** All variants of all pictures that pages show, each once. */
export async function contentVariants(content: Content): Promise<Variant[]> {
  const images = await Promise.all([...addressesIn(content)].map(sourceImage));
  return images.filter((image): image is SourceImage => image !== undefined).flatMap(variantsOf);
}

function addressesIn(content: Content): Set<string> {
  const documents = [...documentsIn(content), manualPage('components')];
  const named = [
    ...documents.map(pictureOf),
    ...documents.flatMap(({ outline }) => [
      ...outline.pictures.map((picture) => picture.src),
      ...outline.media.map((media) => media.poster),
    ]),
  ];
  return new Set(named.filter((src): src is string => src?.startsWith('/media/') === true));
}

/** The picture that front matter names. */
function pictureOf(document: ValueOf[KindName]): string | undefined {
  if ('image' in document) return document.image?.src;
  if ('photo' in document) return document.photo;
  return 'cover' in document ? document.cover : undefined;
}
