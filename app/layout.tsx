import type { ReactNode } from 'react';
import { Document, documentMetadata, documentViewport } from './document';
import './globals.css';

export const generateMetadata = documentMetadata;

export const generateViewport = documentViewport;

export default function Layout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>;
}
