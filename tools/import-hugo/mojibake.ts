import type { PostContext } from './context';

/** UTF-8 that was once read as Windows-1252 and saved again: `â€™` for an apostrophe, `Ã©` for é, `Â` before a space. */
const MOJIBAKE = /\u00e2\u20ac[^\p{ASCII}\s]|\u00c3[\u00a0-\u00bf]|\u00c2[\u00a0-\u00bf]/u;

/** Tells about lines that look damaged. Nothing is changed: somebody may have meant them. */
export function tellMojibake(body: string, firstLine: number, tell: PostContext['tell']): void {
  body.split('\n').forEach((line, index) => {
    const found = MOJIBAKE.exec(line);
    if (!found) return;
    const near = line.slice(Math.max(0, found.index - 15), found.index + 18).trim();
    tell(
      'person',
      'mojibake',
      firstLine + index,
      `“${near}” looks like text that was once saved in the wrong encoding; it was kept. Compare it with the original.`,
    );
  });
}
