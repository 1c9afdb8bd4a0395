/** Which pictures of the site's own its pages show. */
import type { Content } from '../content/types';
import { guidePage } from '../guide';
import { type SourceImage, sourceImage } from './source';
import { type Variant, variantsOf } from './variants';

/** All variants of all pictures that pages show, each once. */
export async function contentVariants(content: Content): Promise<Variant[]> {
  const images = await Promise.all([...addressesIn(content)].map(sourceImage));
  return images.filter((image): image is SourceImage => image !== undefined).flatMap(variantsOf);
}

function addressesIn(content: Content): Set<string> {
  const { posts, pages, topics, authors, series } = content;
  const documents = [...posts, ...pages, ...topics, ...authors, ...series, guidePage('components')];
  const named = [
    ...posts.map((post) => post.image?.src),
    ...authors.map((author) => author.photo),
    ...series.map((one) => one.cover),
    ...documents.flatMap(({ outline }) => [
      ...outline.pictures.map((picture) => picture.src),
      ...outline.media.map((media) => media.poster),
    ]),
  ];
  return new Set(named.filter((src): src is string => src?.startsWith('/media/') === true));
}
