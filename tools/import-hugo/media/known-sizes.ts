/** `import-sizes.json`: sizes that were measured once, so that no picture is asked for twice. */
import { join } from 'node:path';
import * as z from 'zod';
import { compareText } from '@/lib/compare-text';
import { readIfThere, replace } from '../output/write-file';
import type { Size } from './measure';

const SIZES_FILE = 'import-sizes.json';

const schema = z.record(z.string(), z.tuple([z.int().positive(), z.int().positive()]));

/** One key for http and https. */
export const sizeKey = (address: string): string => address.replace(/^http:\/\//i, 'https://');

/** Sizes by address, from the output folder; empty where none were measured or the file is damaged. */
export async function readSizes(folder: string): Promise<Map<string, Size>> {
  const text = await readIfThere(join(folder, SIZES_FILE));
  if (text === undefined) return new Map();
  try {
    const { data = {} } = schema.safeParse(JSON.parse(text));
    return new Map(Object.entries(data).map(([address, [width, height]]) => [address, { width, height }]));
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}

/** Writes all sizes, one a line, in order. */
export async function writeSizes(folder: string, sizes: ReadonlyMap<string, Size>): Promise<void> {
  const lines = [...sizes]
    .sort(([a], [b]) => compareText(a, b))
    .map(([address, { width, height }]) => `  ${JSON.stringify(address)}: [${width}, ${height}]`);
  await replace(folder, join(folder, SIZES_FILE), `{\n${lines.join(',\n')}\n}\n`);
}
