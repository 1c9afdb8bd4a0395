import { closest } from '../../did-you-mean';
import { isJsx } from '../../mdx';
import { isOffered } from '../../offered';
import { elements, isComponentName, vocabulary } from '../../vocabulary';
import type { DocumentRule } from '../checker';

const INSTEAD: Readonly<Record<string, string>> = {
  iframe: 'Use <YouTube …> for a video, <Embed …> for another page.',
  video: 'Use <YouTube …>, or a link to the file.',
  audio: 'Use <AudioPlayer …>.',
  picture: 'Use <Image …>.',
  center: 'Delete it; the design decides how text is set.',
  font: 'Delete it; the design decides how text looks.',
  h1: 'Write ## before a heading; the title of the page is the only heading above it.',
  svg: 'Save the drawing as a file in public/media and use <Image …>.',
};

/** Refuses every tag that is neither in the vocabulary nor in the list of HTML elements. */
export const knownNames: DocumentRule = {
  id: 'mdx/unknown-name',
  severity: 'error',
  reason: 'A tag that the site does not know would fail the build or carry foreign code to readers.',
  example: '<Youtube id="2dH_hvUNEVM" title="Panel" />',
  message: 'There is no <Youtube>. Did you mean <YouTube>?',
  fix: 'Write <YouTube>.',
  check({ nodes }, report) {
    for (const { node } of nodes) {
      if (!isJsx(node)) continue;
      const { name } = node;
      if (name === null) report(node, '<> and </> are not used in posts', 'Delete both.');
      else if (/[.:]/.test(name))
        report(
          node,
          `<${name}> is code: names of tags have no dot or colon`,
          'Delete the tag, or write &lt; if none is meant.',
        );
      else if (!isComponentName(name) && !Object.hasOwn(elements, name)) {
        const { message, fix } = sayUnknown(name);
        report(node, message, fix);
      }
    }
  },
};

function sayUnknown(name: string): { message: string; fix: string } {
  const instead = Object.hasOwn(INSTEAD, name.toLowerCase()) ? INSTEAD[name.toLowerCase()] : undefined;
  if (instead) return { message: `<${name}> is not allowed in posts`, fix: instead };
  const isForbidden =
    /^(?:script|style|link|meta|base|object|embed|applet|form|input|button|select|textarea|template|noscript|title|html|head|body|math|frame|frameset|portal|slot|dialog|marquee)$/i;
  if (isForbidden.test(name))
    return {
      message: `<${name}> is not allowed in posts`,
      fix: 'Delete it; posts hold text and the components of the author’s guide.',
    };
  const near = closest(name, [...Object.keys(vocabulary).filter(isOffered), ...Object.keys(elements)]);
  return {
    message: `There is no <${name}>${near ? `. Did you mean <${near}>?` : ''}`,
    fix: near
      ? `Write <${near}>.`
      : 'Use a component of the author’s guide, or write &lt; if no tag is meant.',
  };
}
