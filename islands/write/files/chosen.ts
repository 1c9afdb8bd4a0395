import { formatOf } from '@/lib/content/media/kinds';

/** A file that somebody has chosen, and what its first bytes say that it is. */
export interface Chosen {
  readonly file: File;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As lib/content/media/kinds calls it. */
  readonly format?: string;
}

export async function chosenOf(file: File): Promise<Chosen> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { file, bytes, format: formatOf(bytes.subarray(0, 64)) };
}
