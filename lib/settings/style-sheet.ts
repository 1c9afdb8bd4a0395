/** The parts of the style sheets that are the publication's: its colours, its font, and how large its name is set. */
import { fontAddress } from '../fonts/own-font';
import { codeColors } from './code-colors';
import type { Scheme } from './colors';
import { nameSize } from './name-size';
import type { Settings } from './settings';

/** The colours of a scheme, which style sheets know by the names of the settings: `--color-accent`. */
const NAMES = [
  'paper',
  'ink',
  'muted',
  'link',
  'accent',
  'highlight',
  'shade',
  'rule',
] as const satisfies readonly (keyof Scheme)[];

const tokens = (scheme: Scheme): string =>
  NAMES.map((name) => `--color-${name}: ${scheme[name]};`).join('\n  ');

/** The sheet, for Tailwind to read with the rest. A font of the publication's own goes before Public Sans. */
export function publicationSheet({ colors, font }: Pick<Settings, 'colors' | 'font'>): string {
  const sheet = [
    '/* Made from content/site.yml by the build; it is not to be edited. */',
    `@theme {\n  ${tokens(colors.light)}\n}`,
    `:root {\n  @variant dark {\n  ${tokens(colors.dark)}\n  }\n}`,
  ];
  return `${sheet.join('\n')}\n${font ? fontFace(font) : ''}`;
}

function fontFace({ name, file }: NonNullable<Settings['font']>): string {
  const family = JSON.stringify(name);
  return [
    `@font-face {\n  font-family: ${family};`,
    `  src: url(${JSON.stringify(fontAddress(file))}) format("woff2");`,
    '  font-weight: 100 900;\n  font-display: optional;\n}',
    `:root {\n  --font-sans: ${family}, system-ui, sans-serif;\n  --font-italic: var(--font-sans);\n}\n`,
  ].join('\n');
}

const ASKED = /var\(--publication-(light|dark)-((?:code-)?[a-z]+)(?:-(\d{1,2}))?\)/g;

/**
 * A style sheet with all that it asks of the settings: the size of the name (`var(--publication-name-size)`), the address of the host
 * (`var(--publication-origin)`), and colours.
 */
export function withSettings(
  css: string,
  { name, colors }: Pick<Settings, 'name' | 'colors'>,
  origin: string,
): string {
  const { size, leading } = nameSize(name);
  return withColors(css, colors)
    .replaceAll('var(--publication-name-size)', size)
    .replaceAll('var(--publication-name-leading)', String(leading))
    .replaceAll('var(--publication-origin)', JSON.stringify(origin));
}

/**
 * A style sheet with the colours that it asks for: `var(--publication-light-ink)`, or with a share of opacity in per cent,
 * `var(--publication-light-ink-35)`. For what is dark by day and by night, and so cannot follow the tokens.
 *
 * @throws where it asks for a colour that there is not
 */
export function withColors(css: string, colors: Settings['colors']): string {
  return css.replace(ASKED, (asked, scheme: string, name: string, opacity?: string) => {
    const color = known(scheme === 'dark' ? 'dark' : 'light', colors).get(name);
    if (!color) throw new Error(`There is no colour for ${asked}.`);
    const alpha = Math.round((Number(opacity) / 100) * 255);
    return opacity ? color + alpha.toString(16).padStart(2, '0') : color;
  });
}

function known(scheme: 'light' | 'dark', colors: Settings['colors']): Map<string, string> {
  const ofCode = Object.entries(codeColors(scheme, colors[scheme]));
  return new Map([
    ...Object.entries(colors[scheme]),
    ...ofCode.map(([kind, color]): [string, string] => [`code-${kind}`, color]),
  ]);
}
