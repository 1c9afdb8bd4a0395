/** The check and the preview, in a thread of their own (protocol.ts says what it is asked). */
import { expose } from 'comlink';
import type { SiteIndexFile } from '@/lib/write/site-data';
import { writeCalls } from './write-calls';

async function fetchIndex(address: string): Promise<SiteIndexFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be read (${response.status}).`);
  return response.json();
}

expose(writeCalls(fetchIndex));
