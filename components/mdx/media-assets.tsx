import type { Outline } from '@/lib/content';
import { type IslandName, islandPath } from '@/lib/islands/bundle';

/**
 * The script and the style sheet of a body’s media; nothing for a body without. React sets each once, into the head.
 * The scripts add to what the server rendered: a page whose scripts fail is complete.
 */
export async function MediaAssets({ outline }: { readonly outline: Outline }) {
  const scripts = scriptsFor(outline);
  if (scripts.length === 0) return null;
  const style = await islandPath('media');
  return (
    <>
      <link rel="stylesheet" href={style} precedence="media" />
      {
        await Promise.all(
          scripts.map(async (name) => <script key={name} type="module" async src={await islandPath(name)} />),
        )
      }
    </>
  );
}

function scriptsFor(outline: Outline): IslandName[] {
  const names: IslandName[] = [];
  if (outline.media.some(({ kind }) => kind === 'audio')) names.push('audio-player');
  if (outline.embeds > 0 || outline.media.some(({ kind }) => kind === 'video')) names.push('video-player');
  return names;
}
