/** The colours of a publication: what its settings name, and what is made from that. */
import { contrast, mix, nearestReadable, TEXT_CONTRAST } from './contrast';
import type { WrittenSettings } from './schema';

/** Every colour that the style sheet knows, as six digits. */
export interface Scheme {
  readonly paper: string;
  readonly ink: string;
  readonly link: string;
  readonly accent: string;
  readonly muted: string;
  readonly highlight: string;
  readonly shade: string;
  readonly rule: string;
}

export interface Colors {
  readonly light: Scheme;
  readonly dark: Scheme;
}

type SchemeName = keyof Colors;

const DEFAULTS: Readonly<Record<SchemeName, Pick<Scheme, 'paper' | 'ink' | 'link' | 'accent'>>> = {
  light: { paper: '#ffffff', ink: '#1b1b1b', link: '#005ea2', accent: '#b50909' },
  dark: { paper: '#14181c', ink: '#eceef0', link: '#86b9ef', accent: '#ff937c' },
};

type WrittenScheme = NonNullable<NonNullable<WrittenSettings['colors']>['light']>;

/** All colours; what is not written is the default, or made from what is. */
export const colorsOf = (written: WrittenSettings['colors']): Colors => ({
  light: schemeOf('light', written?.light),
  dark: schemeOf('dark', written?.dark),
});

function schemeOf(name: SchemeName, written: WrittenScheme = {}): Scheme {
  const basic = { ...DEFAULTS[name], ...definedOf(written) };
  const { paper, ink, accent } = basic;
  const shade = written.shade ?? mix(paper, ink, 0.05);
  const highlight = written.highlight ?? mix(paper, accent, 0.12);
  const soft = mix(ink, paper, 0.3);
  return {
    ...basic,
    shade,
    highlight,
    muted: written.muted ?? nearestReadable(soft, [paper, shade]) ?? ink,
    rule: written.rule ?? mix(ink, paper, 0.8),
  };
}

const definedOf = (written: WrittenScheme): Partial<WrittenScheme> =>
  Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));

/** Text and what it is read on. */
const PAIRS = [
  ['ink', ['paper', 'shade', 'highlight']],
  ['link', ['paper', 'shade', 'highlight']],
  ['accent', ['paper']],
  ['muted', ['paper', 'shade']],
] as const satisfies readonly (readonly [keyof Scheme, readonly (keyof Scheme)[]])[];

export interface ContrastFault {
  readonly scheme: SchemeName;
  readonly color: keyof Scheme;
  readonly on: keyof Scheme;
  readonly message: string;
  readonly fix: string;
}

/** Colours of text that cannot be read on what is behind them; of each, the first background that makes it so. */
export function contrastFaults(colors: Colors): ContrastFault[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    PAIRS.flatMap(([color, backgrounds]) => faultOf(scheme, colors[scheme], color, backgrounds)),
  );
}

function faultOf(
  scheme: SchemeName,
  colors: Scheme,
  color: keyof Scheme,
  backgrounds: readonly (keyof Scheme)[],
): ContrastFault[] {
  const [pale] = backgrounds
    .map((on) => ({ on, ratio: contrast(colors[color], colors[on]) }))
    .filter(({ ratio }) => ratio < TEXT_CONTRAST);
  if (!pale) return [];
  const { on, ratio } = pale;
  // Cut, not rounded: what falls short must not look as if it did not.
  const [found, missing] = [Math.floor(ratio * 100) / 100, Math.ceil((TEXT_CONTRAST - ratio) * 100) / 100];
  const better = nearestReadable(
    colors[color],
    backgrounds.map((name) => colors[name]),
  );
  return [
    {
      scheme,
      color,
      on,
      message: `“colors.${scheme}.${color}”: ${colors[color]} on ${on} ${colors[on]} has a contrast of ${found} to 1; text needs ${TEXT_CONTRAST} to 1, which is ${missing} more`,
      fix: better
        ? `Write ${color}: '${better}', the nearest that can be read, or change ${on}.`
        : `Write ${on}: '${nearestReadable(colors[on], [colors[color]]) ?? colors.paper}', or another color for ${color}.`,
    },
  ];
}
