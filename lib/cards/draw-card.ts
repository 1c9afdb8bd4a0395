/** Draws a card, or finds it as it was drawn before. */
import { createHash } from 'node:crypto';
import satori from 'satori';
import sharp from 'sharp';
import { cachedFile } from '../cached-file';
import { publicSansStatic } from '../fonts/public-sans';
import type { Card } from './card';
import { type Box, CARD, cardTree } from './card-tree';

/** Weights that the card uses. */
const WEIGHTS = [600, 900] as const;

/** Changes when the way of drawing changes and the boxes do not. */
const RECIPE = 1;

let fonts: Promise<Buffer[]> | undefined;

/** The card as a PNG of 1200 × 630 pixels with a palette, about 15 KB. */
export function drawCard(card: Card): Promise<Buffer> {
  const tree = cardTree(card);
  const key = createHash('sha256')
    .update(JSON.stringify([RECIPE, sharp.versions, tree]))
    .digest('hex');
  return cachedFile(`cards/${key.slice(0, 32)}.png`, () => draw(tree));
}

async function draw(tree: Box): Promise<Buffer> {
  fonts ??= Promise.all(WEIGHTS.map(publicSansStatic));
  const files = await fonts;
  const svg = await satori(
    { ...tree, key: null },
    {
      ...CARD,
      fonts: WEIGHTS.flatMap((weight, index) => {
        const data = files[index];
        return data ? [{ name: 'Public Sans', data, weight, style: 'normal' as const }] : [];
      }),
    },
  );
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, effort: 4, compressionLevel: 9 })
    .toBuffer();
}
