/** Every shortcode that the importer knows. */
import type { ShortcodeHandler } from '../context';
import { aside } from './handlers/aside';
import { accordion, box, ring } from './handlers/box';
import { button } from './handlers/button';
import { cardPolicy, cardPrompt } from './handlers/card';
import { diagram, formula, highlight, param } from './handlers/code';
import { doDontTable } from './handlers/do-dont';
import { article, elsewhere, frame, listing } from './handlers/elsewhere';
import { featuredResource } from './handlers/featured-resource';
import { figure } from './handlers/figure';
import { assetStatic, legacyFile } from './handlers/file';
import { folded } from './handlers/folded';
import { img } from './handlers/img';
import { legacyImg } from './handlers/legacy-img';
import { literal } from './handlers/literal';
import { math } from './handlers/math';
import { note } from './handlers/note';
import { gallery, themePicture } from './handlers/pictures';
import { around, direction, inTemplate, inWords, lead, marked, nothing } from './handlers/plain';
import { quote } from './handlers/quote';
import { quoteBlock } from './handlers/quote-block';
import { recording } from './handlers/recordings';
import { link, ref } from './handlers/ref';
import { tab, tabs } from './handlers/tabs';
import { themeCard } from './handlers/theme-card';
import { tmp } from './handlers/tmp';
import { tweet } from './handlers/tweet';
import { cspan, fbVideo, vimeo } from './handlers/video';
import { youtube } from './handlers/youtube';

const all: readonly ShortcodeHandler[] = [
  accordion,
  around,
  article,
  aside,
  assetStatic,
  box,
  button,
  cardPolicy,
  cardPrompt,
  cspan,
  diagram,
  direction,
  doDontTable,
  elsewhere,
  fbVideo,
  featuredResource,
  figure,
  folded,
  formula,
  frame,
  gallery,
  highlight,
  img,
  inTemplate,
  inWords,
  lead,
  legacyFile,
  legacyImg,
  link,
  listing,
  literal,
  marked,
  math,
  note,
  nothing,
  param,
  quote,
  quoteBlock,
  recording,
  ref,
  ring,
  tab,
  tabs,
  themeCard,
  themePicture,
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
