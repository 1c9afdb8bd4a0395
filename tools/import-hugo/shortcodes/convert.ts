/** Which way a shortcode goes: through its handler, through the site’s own template, or to be seen as code. */
import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { Call, PostContext } from '../context';
import { shortcodeHandler } from './index';
import { renderTemplate } from './template';
import { convertUnknown, shownUnknown } from './unknown';
import { isLook, watchCall } from './watch';

/** The shortcode in a post; what of it nobody took is told. */
export function convertShortcode(call: Call, context: PostContext): RootContent[] {
  const html = templateHtml(call, context);
  if (html !== undefined) return context.blocks(html, call.line);
  const handler = shortcodeHandler(call.name);
  if (!handler) return convertUnknown(call, context);
  const watched = watchCall(call);
  const nodes = handler.convert(watched.call, context);
  tellUntaken(call, watched.untaken(), context);
  return nodes;
}

/** What Hugo shows for the shortcode. */
export function showShortcode(call: Call, context: PostContext): ElementContent[] {
  const html = templateHtml(call, context);
  if (html !== undefined) return context.shown(html);
  return shortcodeHandler(call.name)?.shown(call, context) ?? shownUnknown(call, context);
}

/** The shortcode as an address, where one can stand; `undefined` where it is none. */
export function shortcodeAddress(call: Call, context: PostContext): string | undefined {
  const handler = shortcodeHandler(call.name);
  if (!handler?.address) return undefined;
  const watched = watchCall(call);
  const address = handler.address(watched.call, context);
  // The words of a link are its author’s; what its target says besides is taken where the call stands alone.
  if (watched.untaken().length > 0) handler.convert(watched.call, { ...context, tell: () => {} });
  tellUntaken(call, watched.untaken(), context);
  return address;
}

/** What handlers tell where a call means something else than they know. */
const FAILED: ReadonlySet<string> = new Set(['loss', 'tweet', 'youtube-id']);

/** HTML of the site’s own template, where no handler takes all that the call says. */
function templateHtml(call: Call, context: PostContext): string | undefined {
  const template = context.site.templates.get(call.name);
  if (template === undefined) return undefined;
  const handler = shortcodeHandler(call.name);
  if (handler) {
    const watched = watchCall(call);
    const told: string[] = [];
    handler.convert(watched.call, { ...context, tell: (level, rule) => void told.push(level, rule) });
    if (watched.untaken().every(isLook) && !told.some((one) => FAILED.has(one))) return undefined;
  }
  return renderTemplate(template, call, context);
}

function tellUntaken(
  call: Call,
  untaken: ReturnType<ReturnType<typeof watchCall>['untaken']>,
  context: PostContext,
): void {
  const written = ({ name, value }: (typeof untaken)[number]): string =>
    /^\d+$/.test(name) ? `“${value}”` : `${name}="${value}"`;
  const looks = untaken.filter(isLook);
  const rest = untaken.filter((one) => !isLook(one));
  if (looks.length > 0) {
    const list = looks.map(written).join(', ');
    context.tell('change', 'looks-removed', call.line, `How “${call.name}” looked was left out: ${list}.`);
  }
  if (rest.length > 0) {
    const list = rest.map(written).join(', ');
    context.tell(
      'loss',
      'argument-lost',
      call.line,
      `“${call.name}” says what has no place in a post: ${list}.`,
    );
  }
}
