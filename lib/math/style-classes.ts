/**
 * The styles that Temml writes into formulas, as classes and attributes: the site’s policy allows no inline styles. Lengths come in steps of
 * an eighth of an em, which nobody can tell from what was meant.
 */

/** What every declaration that Temml writes becomes; colours and lengths are below. */
const CLASSES: Readonly<Record<string, string>> = {
  'font-style:italic': 'm-italic',
  'font-weight:bold': 'm-bold',
  'math-depth:0': 'm-depth-0',
  'math-depth:2': 'm-depth-2',
  'position:absolute': 'm-corner',
  'position:relative': 'm-place',
  'text-align:left': 'tml-left',
  'width:7.5%': 'm-part',
  'width:50%': 'm-half',
  'width:100%': 'm-whole',
};

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const LENGTH = /^(-?\d*\.?\d+)(em|ex|pt|px|mu|cm|mm|in)?$/;
/** Em per unit; a point is a tenth of a line’s size, as in TeX. */
const EM: Readonly<Record<string, number>> = {
  em: 1,
  ex: 0.43,
  pt: 0.1,
  px: 0.0625,
  mu: 1 / 18,
  cm: 2.85,
  mm: 0.285,
  in: 7.23,
};

/** Eighths of an em up to which there are classes. */
const MOST_STEPS = 16;

interface Translated {
  readonly classes: string[];
  /** A colour, for the attribute `mathcolor`. */
  readonly color?: string;
}

/** The classes for the text of a `style` attribute; what no class can say is left out. */
export function styleClasses(style: string): Translated {
  const declarations = style.split(';').flatMap((one): [string, string][] => {
    const [name = '', value = ''] = one.split(/:(.*)/s).map((part) => part.trim());
    return name ? [[name, value]] : [];
  });
  const color = declarations.find(([name]) => name === 'color')?.[1];
  return {
    classes: declarations.flatMap(([name, value]) => classesFor(name, value)),
    ...(color ? { color } : {}),
  };
}

function classesFor(name: string, value: string): string[] {
  const known = CLASSES[`${name}:${value}`];
  if (known) return [known];
  if (name === 'padding')
    return sidesOf(value).flatMap((length, side) => paddingClass(SIDES[side] ?? 'top', length));
  const [, side] = /^padding-(top|right|bottom|left)$/.exec(name) ?? [];
  if (side) return paddingClass(side, value);
  const [, edge = 'box'] = /^border(?:-(top|right|bottom|left))?$/.exec(name) ?? [undefined, undefined];
  if (name.startsWith('border'))
    return [`m-line-${edge}${/dashed|double/.exec(value)?.map((kind) => `-${kind}`)[0] ?? ''}`];
  return [];
}

/** The four lengths that a value of `padding` means. */
function sidesOf(value: string): string[] {
  const [top = '0', right = top, bottom = top, left = right] = value.split(/\s+/);
  return [top, right, bottom, left];
}

function paddingClass(side: string, value: string): string[] {
  const [, number, unit = 'em'] = LENGTH.exec(value) ?? [];
  if (number === undefined) return [];
  const steps = Math.round(Number(number) * (EM[unit] ?? 1) * 8);
  return [`m-${side}-${Math.max(0, Math.min(MOST_STEPS, steps))}`];
}
