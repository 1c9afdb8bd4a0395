import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { site, siteUrl } from '@/lib/site';
import './globals.css';

export const metadata: Metadata = { metadataBase: new URL(siteUrl()) };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#101820' },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.language}>
      <body>{children}</body>
    </html>
  );
}
