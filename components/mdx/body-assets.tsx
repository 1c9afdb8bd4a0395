import type { Outline } from '@/lib/content';
import type { ComponentName } from '@/lib/content/vocabulary';
import { type BodyStyleName, bodyStylePath, type ScriptName, stylePath } from '@/lib/islands/bundle';
import { hasAudio } from '@/lib/post-facts';
import { Islands } from '../site/islands';

interface Props {
  readonly outline: Outline;
  readonly lang: string;
}

/** The parts of a body whose look is in styles/asides.css. */
const ASIDES: readonly ComponentName[] = ['Accordion', 'Highlight', 'PolicyCard', 'Prompt', 'QuoteBlock'];

/**
 * The scripts and the style sheets that a body needs besides those of every page; nothing for plain text. React sets
 * each once, into the head. The scripts add to what the server rendered: a page whose scripts fail is complete.
 */
export async function BodyAssets({ outline, lang }: Props) {
  const style = await bodyStylePath(stylesFor(outline));
  return (
    <>
      {style && <link rel="stylesheet" href={style} precedence="body" />}
      {outline.hasFormulas && <link rel="stylesheet" href={await stylePath('math')} precedence="body" />}
      <Islands names={scriptsFor(outline)} lang={lang} />
    </>
  );
}

const hasCards = ({ media, embeds }: Outline): boolean =>
  embeds > 0 || media.some(({ kind }) => kind === 'video');

function stylesFor(outline: Outline): Set<BodyStyleName> {
  const names = new Set<BodyStyleName>();
  if (ASIDES.some((name) => outline.components.includes(name))) names.add('asides');
  if (hasAudio(outline)) names.add('audio');
  if (hasCards(outline)) names.add('video');
  if (outline.media.some(({ transcript }) => transcript?.startsWith('/'))) names.add('transcript');
  if (outline.hasCode) names.add('code');
  return names;
}

function scriptsFor(outline: Outline): ScriptName[] {
  const names: ScriptName[] = [];
  if (hasAudio(outline)) names.push('audio-player');
  if (hasCards(outline)) names.push('video-player');
  return names;
}
