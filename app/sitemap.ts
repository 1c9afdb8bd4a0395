import type { MetadataRoute } from 'next';
import { getContent } from '@/lib/content';
import { absoluteUrl, authorsPath, newsPath, topicsPath } from '@/lib/urls';

export const dynamic = 'force-static';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { posts, topics, authors, series, pages } = await getContent();
  const lists = ['/', newsPath(), topicsPath(), authorsPath()].map((path) => ({ url: absoluteUrl(path) }));
  const dated = posts.map((post) => ({
    url: absoluteUrl(post.path),
    lastModified: (post.updated ?? post.date).iso,
  }));
  const others = [...topics, ...authors, ...series, ...pages].map((item) => ({
    url: absoluteUrl(item.path),
  }));
  return [...lists, ...dated, ...others];
}
