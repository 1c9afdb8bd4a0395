import { generateRssFeed } from 'feedsmith';
import { getContent } from '@/lib/content';
import { site } from '@/lib/site';
import { absoluteUrl } from '@/lib/urls';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { posts } = await getContent();
  const current = posts.filter((post) => !post.isArchived).slice(0, 20);
  const feed = generateRssFeed({
    title: site.name,
    description: site.description,
    link: absoluteUrl('/'),
    language: site.language,
    items: current.map((post) => ({
      title: post.title,
      description: post.summary,
      link: absoluteUrl(post.path),
      guid: { value: absoluteUrl(post.path), isPermaLink: true },
      pubDate: new Date(post.date.instant),
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
