import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { AnalyticsPicture, AnalyticsScript } from '@/components/site/analytics';
import { ownFont } from '@/lib/fonts/own-font';
import { publicSans } from '@/lib/fonts/public-sans';
import { site, siteUrl } from '@/lib/site';
import { directionOf } from '@/lib/text-direction';

/** What every page says of itself in its head, besides its own title and address. */
export const documentMetadata = (): Metadata => ({
  metadataBase: new URL(siteUrl()),
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '48x48' },
      { url: '/icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
    ],
    apple: '/icons/apple-touch-icon.png',
  },
});

export const documentViewport = (): Viewport => ({
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: site.colors.light.paper },
    { media: '(prefers-color-scheme: dark)', color: site.colors.dark.paper },
  ],
});

/** `html`, `head` and `body`: of the layout, and of the 404 page, which Next renders without it. */
export async function Document({ children }: { children: ReactNode }) {
  const font = ownFont() ?? (await publicSans());
  return (
    <html lang={site.language} dir={directionOf(site.language) === 'rtl' ? 'rtl' : undefined}>
      <head>
        <link rel="preload" href={font.path} as="font" type="font/woff2" crossOrigin="" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href="/opensearch.xml"
          title={site.name}
        />
        <AnalyticsScript />
      </head>
      <body>
        {children}
        <AnalyticsPicture />
      </body>
    </html>
  );
}
