/** The mark of the site, the double rule of its masthead over a chapter ruler, as icons of every size. */
import sharp from 'sharp';

const PAPER = '#fcfbf7';
const INK = '#15202b';
const SEAL = '#a8321a';

/**
 * The mark as SVG, 512 units wide.
 *
 * @param inset units left free on each side; Android cuts up to 20 % off a maskable icon
 */
export function iconSvg(inset = 0): string {
  const scale = (512 - 2 * inset) / 512;
  const bar = (x: number, y: number, width: number, height: number, fill: string): string =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
  const mark = [
    bar(80, 112, 352, 88, INK),
    bar(80, 226, 352, 26, INK),
    bar(80, 376, 352, 26, SEAL),
    ...[80, 200, 296, 406].map((x) => bar(x, 296, 26, 106, SEAL)),
  ];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">',
    `<rect width="512" height="512" fill="${PAPER}"/>`,
    `<g transform="translate(${inset} ${inset}) scale(${scale})">${mark.join('')}</g></svg>\n`,
  ].join('');
}

/** The mark as PNG of a width in pixels. */
const iconPng = (width: number, inset = 0): Promise<Buffer> =>
  sharp(Buffer.from(iconSvg(inset)), { density: (72 * width) / 512 })
    .resize(width, width)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();

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
  ['/icons/icon.svg', { type: 'image/svg+xml', make: async () => Buffer.from(iconSvg()) }],
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
