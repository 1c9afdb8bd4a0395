import type { ReactNode } from 'react';
import { Document, documentMetadata, documentViewport } from './document';
import './globals.css';

export const metadata = documentMetadata;

export const viewport = documentViewport;

export default function Layout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>;
}
