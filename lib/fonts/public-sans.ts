/** The font of the site: Public Sans, upright and italic, variable in weight, cut down to what western European languages need. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectFolder } from '../project-folder';

const FILES = 'node_modules/@fontsource-variable/public-sans/files';

type Style = 'normal' | 'italic';

/** Printable ASCII, Latin-1, the letters of Latin Extended-A that the source has, and the marks that typographers use. */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...'‘’‚“”„†‡•…‹›–—′″€™−×→←↑↓↗'.split('').map((character) => character.codePointAt(0) ?? 0),
]
  .map((code) => String.fromCodePoint(code))
  .join('');

export interface FontFile {
  /** Root-relative address; its hash changes with the bytes, so it can be kept for ever. */
  readonly path: string;
  /** WOFF2. */
  readonly bytes: Buffer;
}

const fonts = new Map<Style, Promise<FontFile>>();

/** The font as a WOFF2 file with its address. `styles/fonts.css` names the same address; a test compares them. */
export const publicSans = (): Promise<FontFile> => fontOf('normal');

/** The drawn italic, which browsers load where something is set in it. */
export const publicSansItalic = (): Promise<FontFile> => fontOf('italic');

function fontOf(style: Style): Promise<FontFile> {
  const font = fonts.get(style) ?? subset(style);
  fonts.set(style, font);
  return font;
}

async function subset(style: Style): Promise<FontFile> {
  const source = await readFile(join(projectFolder(), FILES, `public-sans-latin-wght-${style}.woff2`));
  const bytes = await subsetFont(source, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 900 } },
  });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { path: `/fonts/public-sans-${style === 'italic' ? 'italic-' : ''}${hash}.woff2`, bytes };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
