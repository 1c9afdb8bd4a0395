/** Styles of a drawing: what they may ask for (CSS Syntax Level 3, CSS Values and Units Level 4). */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const AT_RULES = words('media font-face keyframes -webkit-keyframes supports page');

/** Functions that fetch nothing. */
const FUNCTIONS = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix var calc min max clamp env format local
  matrix matrix3d translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d
  rotate rotatex rotatey rotatez rotate3d skew skewx skewy perspective cubic-bezier steps
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  circle ellipse inset polygon path linear-gradient radial-gradient
  not is where nth-child nth-last-child nth-of-type lang
`);

/** Pixels and letters that are in the drawing itself. */
const DATA = /^data:(?:image\/(?:png|jpe?g|gif|webp)|(?:application\/(?:x-)?font-|font\/)[\w-]+)[;,]/i;

/** What is wrong with a style sheet, a style attribute or one value, and what to do about it. */
export function cssFault(text: string): string | undefined {
  if (text.includes('\\')) return 'hides something behind a backslash';
  const css = withoutComments(text);
  for (const [, name = ''] of css.matchAll(/@([\w-]*)/g))
    if (!AT_RULES.has(name.toLowerCase())) return `has the rule @${name}`;
  // Looking behind keeps this linear: a name is tried once, at its start, and no address is read twice.
  const functions = /(?<![\w@-])[\w-]+\(/g;
  for (let match = functions.exec(css); match; match = functions.exec(css)) {
    const name = match[0].slice(0, -1).toLowerCase();
    if (name !== 'url' && !FUNCTIONS.has(name)) return `has the function ${shorten(match[0])}…)`;
    if (name !== 'url') continue;
    const end = css.indexOf(')', functions.lastIndex);
    const argument = css.slice(functions.lastIndex, end < 0 ? undefined : end);
    if (end < 0 || !isOwnAddress(argument)) return `loads ${shorten(argument)}`;
    functions.lastIndex = end;
  }
  return undefined;
}

function isOwnAddress(argument: string): boolean {
  const address = argument.trim().replace(/^(["'])(.*)\1$/s, '$2');
  return /^#[^\s"'()]+$/.test(address) || DATA.test(address);
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A comment that does not end takes the rest. */
function withoutComments(css: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = css.indexOf('/*'); start >= 0; start = css.indexOf('/*', at)) {
    kept.push(css.slice(at, start));
    const end = css.indexOf('*/', start + 2);
    if (end < 0) return kept.join(' ');
    at = end + 2;
  }
  return [...kept, css.slice(at)].join(' ');
}
