/** What link-preview cards are drawn with: the publication's own font, then all of Public Sans, in the weights of the card. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectFolder } from '../project-folder';
import { site } from '../site';
import { coveredCharacters } from './covered-characters';
import { ownFont } from './own-font';

/** The font comes in parts by script; a page loads what western Europe needs, a card may draw with all of them. */
const PARTS = ['latin', 'latin-ext', 'vietnamese'] as const;
const WEIGHTS = [600, 900] as const;
const FOLDER = 'node_modules/@fontsource-variable/public-sans/files';

/** Everything that the parts may hold: up to the signs of currencies, arrows and the last extension of Latin. */
const CHARACTERS = [
  ...range(0x20, 0x24f),
  ...range(0x2b0, 0x36f),
  ...range(0x1e00, 0x1eff),
  ...range(0x2000, 0x2215),
]
  .map((code) => String.fromCodePoint(code))
  .join('');

export interface CardFont {
  /** Each part has a name of its own, so that one stands in for what another lacks. */
  readonly name: string;
  readonly weight: (typeof WEIGHTS)[number];
  /** TrueType. */
  readonly data: Buffer;
}

/** The names of all parts, as CSS lists them. */
export const cardFontFamily = (): string =>
  [...(site.font ? [site.font.name] : []), ...PARTS.map(nameOf)].join(', ');

let fonts: Promise<CardFont[]> | undefined;

/** The fonts in both weights. */
export function cardFonts(): Promise<CardFont[]> {
  fonts ??= Promise.all([
    ...ownFonts(),
    ...PARTS.flatMap((part) => WEIGHTS.map((weight) => readPart(part, weight))),
  ]);
  return fonts;
}

function ownFonts(): Promise<CardFont>[] {
  const [name, file] = [site.font?.name, ownFont()];
  if (!name || !file) return [];
  return WEIGHTS.map(async (weight) => ({ name, weight, data: await inWeightOrAsItIs(file.bytes, weight) }));
}

/** A font that is not variable has one weight, whatever is asked of it. */
async function inWeightOrAsItIs(source: Buffer, weight: number): Promise<Buffer> {
  try {
    return await inWeight(source, weight);
  } catch (error) {
    if (error instanceof Error && error.message.includes('axis')) return inWeight(source);
    throw error;
  }
}

async function readPart(part: string, weight: CardFont['weight']): Promise<CardFont> {
  const source = await readFile(join(projectFolder(), FOLDER, `public-sans-${part}-wght-normal.woff2`));
  return { name: nameOf(part), weight, data: await inWeight(source, weight) };
}

const inWeight = (source: Buffer, weight?: number): Promise<Buffer> =>
  subsetFont(source, CHARACTERS, {
    targetFormat: 'truetype',
    ...(weight && { variationAxes: { wght: weight } }),
  });

function nameOf(part: string): string {
  return `Public Sans ${part}`;
}

let covered: Promise<ReadonlySet<number>> | undefined;

/** Whether a card can be drawn with a text: its font has a glyph for every character. */
export async function isDrawable(text: string): Promise<boolean> {
  covered ??= cardFonts().then((parts) => new Set(parts.flatMap(({ data }) => [...coveredCharacters(data)])));
  const known = await covered;
  return [...text].every((character) => known.has(character.codePointAt(0) ?? 0));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
