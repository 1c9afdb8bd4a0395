/** Every shortcode that the importer knows. */
import type { ShortcodeHandler } from '../context';
import { accordion, box, highlight, ring } from './handlers/box';
import { button } from './handlers/button';
import { cardPolicy, cardPrompt } from './handlers/card';
import { featuredResource } from './handlers/featured-resource';
import { figure } from './handlers/figure';
import { assetStatic, legacyFile } from './handlers/file';
import { img } from './handlers/img';
import { legacyImg } from './handlers/legacy-img';
import { note } from './handlers/note';
import { quoteBlock } from './handlers/quote-block';
import { link, ref } from './handlers/ref';
import { tmp } from './handlers/tmp';
import { tweet } from './handlers/tweet';
import { cspan, fbVideo, vimeo } from './handlers/video';
import { youtube } from './handlers/youtube';

const all: readonly ShortcodeHandler[] = [
  accordion,
  assetStatic,
  box,
  button,
  cardPolicy,
  cardPrompt,
  cspan,
  fbVideo,
  featuredResource,
  figure,
  highlight,
  img,
  legacyFile,
  legacyImg,
  link,
  note,
  quoteBlock,
  ref,
  ring,
  tmp,
  tweet,
  vimeo,
  youtube,
];

const byName = new Map(all.flatMap((handler) => handler.names.map((name) => [name, handler] as const)));

/** The handler of a shortcode; `undefined` where the importer does not know it. */
export const shortcodeHandler = (name: string): ShortcodeHandler | undefined => byName.get(name);

/** Whether a shortcode encloses text up to its closing tag. */
export const isPaired = (name: string): boolean => byName.get(name)?.paired ?? false;
