/** The mark of the publication, its logo or the first letter of its name, as icons of every size. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { publicFile } from '../publication';
import { site } from '../site';
import { letterSvg } from './letter';

/** Units of the drawing, wide and high. */
const SIZE = 512;

/** The mark as SVG, square. */
export async function iconSvg(): Promise<Buffer> {
  if (!site.logo) return Buffer.from(await letterSvg(site.name, SIZE));
  const logo = await readFile(publicFile(site.logo) ?? site.logo);
  return site.logo.toLowerCase().endsWith('.svg') ? logo : Buffer.from(framed(logo, 'image/png', 0));
}

/** A picture on paper, with units left free on each side. */
function framed(picture: Buffer, type: string, inset: number): string {
  const inside = SIZE - 2 * inset;
  const source = `data:${type};base64,${picture.toString('base64')}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="${site.colors.light.paper}"/>`,
    `<image x="${inset}" y="${inset}" width="${inside}" height="${inside}" href="${source}"/></svg>\n`,
  ].join('');
}

/**
 * The mark as PNG of a width in pixels.
 *
 * @param inset units left free on each side; Android cuts up to 20 % off a maskable icon
 */
async function iconPng(width: number, inset = 0): Promise<Buffer> {
  const mark = await iconSvg();
  const drawing = inset === 0 ? mark : Buffer.from(framed(mark, 'image/svg+xml', inset));
  const { width: natural = SIZE } = await sharp(drawing).metadata();
  return sharp(drawing, { density: (72 * width) / natural })
    .resize(width, width, { fit: 'contain', background: site.colors.light.paper })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}

/** A PNG in the container that old programs look for at `/favicon.ico`: a directory of one picture. */
async function iconIco(width: number): Promise<Buffer> {
  const png = await iconPng(width);
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // An icon …
  header.writeUInt16LE(1, 4); // … of one picture,
  header.writeUInt8(width, 6);
  header.writeUInt8(width, 7);
  header.writeUInt16LE(1, 10); // one plane,
  header.writeUInt16LE(32, 12); // 32 bits a pixel,
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18); // right behind this.
  return Buffer.concat([header, png]);
}

interface IconFile {
  readonly type: string;
  readonly make: () => Promise<Buffer>;
}

/** Every icon by its address. */
export const icons: ReadonlyMap<string, IconFile> = new Map([
  ['/icons/icon.svg', { type: 'image/svg+xml', make: () => iconSvg() }],
  ['/icons/icon-192.png', { type: 'image/png', make: () => iconPng(192) }],
  ['/icons/icon-512.png', { type: 'image/png', make: () => iconPng(512) }],
  ['/icons/icon-maskable-512.png', { type: 'image/png', make: () => iconPng(512, 64) }],
  ['/icons/apple-touch-icon.png', { type: 'image/png', make: () => iconPng(180, 16) }],
  ['/favicon.ico', { type: 'image/vnd.microsoft.icon', make: () => iconIco(48) }],
]);

/** An icon as an answer. */
export async function iconResponse(path: string): Promise<Response | undefined> {
  const icon = icons.get(path);
  if (!icon) return undefined;
  return new Response(new Uint8Array(await icon.make()), { headers: { 'content-type': icon.type } });
}
