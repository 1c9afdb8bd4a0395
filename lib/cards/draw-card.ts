/** Draws a card, or finds it as it was drawn before. */
import { createHash } from 'node:crypto';
import satori from 'satori';
import sharp from 'sharp';
import { cachedFile } from '../cached-file';
import { cardFonts } from '../fonts/card-fonts';
import type { Box } from './box';
import type { Card } from './card';
import { CARD, cardTree } from './card-tree';

/** Changes when the way of drawing changes and the boxes do not. */
const RECIPE = 2;

/** The card as a PNG of 1200 × 630 pixels with a palette, about 15 KB. */
export function drawCard(card: Card): Promise<Buffer> {
  const tree = cardTree(card);
  const key = createHash('sha256')
    .update(JSON.stringify([RECIPE, sharp.versions, tree]))
    .digest('hex');
  return cachedFile(`cards/${key.slice(0, 32)}.png`, () => draw(tree));
}

async function draw(tree: Box): Promise<Buffer> {
  const fonts = await cardFonts();
  const svg = await satori(
    { ...tree, key: null },
    { ...CARD, fonts: fonts.map((font) => ({ ...font, style: 'normal' })) },
  );
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, effort: 4, compressionLevel: 9 })
    .toBuffer();
}
