import type { Outline } from '@/lib/content';
import { type ScriptName, scriptPath, stylePath } from '@/lib/islands/bundle';

interface Props {
  readonly outline: Outline;
  readonly lang: string;
}

/**
 * The script and the style sheet of a body’s media; nothing for a body without. React sets each once, into the head.
 * The scripts add to what the server rendered: a page whose scripts fail is complete.
 */
export async function MediaAssets({ outline, lang }: Props) {
  const scripts = scriptsFor(outline);
  if (scripts.length === 0) return null;
  const style = await stylePath('media');
  return (
    <>
      <link rel="stylesheet" href={style} precedence="media" />
      {
        await Promise.all(
          scripts.map(async (name) => (
            <script key={name} type="module" async src={await scriptPath(name, lang)} />
          )),
        )
      }
    </>
  );
}

function scriptsFor(outline: Outline): ScriptName[] {
  const names: ScriptName[] = [];
  if (outline.media.some(({ kind }) => kind === 'audio')) names.push('audio-player');
  if (outline.embeds > 0 || outline.media.some(({ kind }) => kind === 'video')) names.push('video-player');
  return names;
}
