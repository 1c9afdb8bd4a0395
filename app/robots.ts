import type { MetadataRoute } from 'next';
import { absoluteUrl } from '@/lib/urls';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  const rules =
    process.env.PREVIEW === '1' ? { userAgent: '*', disallow: '/' } : { userAgent: '*', allow: '/' };
  return { rules, sitemap: absoluteUrl('/sitemap.xml') };
}
