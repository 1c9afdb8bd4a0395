/** What the preview in the browser shows of files that are published: measured by the build. */
import type { Content } from '../content';
import { publicAddresses } from '../content/files-on-disk';
import { sourceImage } from '../images/source';
import { documentsIn } from '../kinds';
import { audioFacts, bytesOf } from '../media/facts';
import type { MeasuredFiles } from '../media/measured/given';

/** The size of every file of the site’s own, and what is measured of those that a text shows. */
export async function measuredFiles(content: Content): Promise<MeasuredFiles> {
  const pictures = new Map<string, MeasuredFiles['pictures'][string]>();
  const seconds = new Map<string, number>();
  for (const { outline } of documentsIn(content)) {
    const posters = outline.media.flatMap(({ poster }) => poster ?? []);
    for (const address of [...outline.pictures.map(({ src }) => src), ...posters]) {
      const image = address.startsWith('/media/') ? await sourceImage(address) : undefined;
      if (!image) continue;
      const { src, ...measures } = image;
      pictures.set(src, measures);
    }
    for (const medium of outline.media) {
      const facts = medium.kind === 'audio' ? await audioFacts(medium) : undefined;
      if (medium.kind === 'audio' && facts?.measured && facts.seconds) seconds.set(medium.src, facts.seconds);
    }
  }
  const files = publicAddresses().filter((address) => address.startsWith('/media/'));
  return {
    bytes: Object.fromEntries(files.map((address) => [encodeURI(address), bytesOf(encodeURI(address)) ?? 0])),
    seconds: Object.fromEntries(seconds),
    pictures: Object.fromEntries(pictures),
  };
}
