import { writeFile } from 'node:fs/promises';
import type { FileChild } from 'docx';
import { wordBytes } from '@/lib/documents/testing.ts';

/** Writes a real Word document. */
export async function wordFile(path: string, children: readonly FileChild[]): Promise<void> {
  await writeFile(path, await wordBytes(...children));
}
