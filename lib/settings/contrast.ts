/** Contrast of two colours, as WCAG 2.2 measures it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */

/** What text needs against what is behind it: success criterion 1.4.3, level AA. */
export const TEXT_CONTRAST = 4.5;

type Channels = readonly [number, number, number];

/** `#0b4f8a` → red, green and blue, 0 to 255. */
function channelsOf(color: string): Channels {
  const at = (start: number): number => Number.parseInt(color.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

const hexOf = (channels: Channels): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). Both colours as six digits: `#0b4f8a`. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour on the way from one to another; `share` 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channelsOf(from), channelsOf(to)];
  return hexOf([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]);
}

/**
 * The colour nearest to one that can be read on every background: lighter or darker, of the same hue.
 *
 * @returns `undefined` where not even black or white can
 */
export function nearestReadable(
  color: string,
  backgrounds: readonly string[],
  needed = TEXT_CONTRAST,
): string | undefined {
  const isReadable = (one: string): boolean => backgrounds.every((paper) => contrast(one, paper) >= needed);
  if (isReadable(color)) return color;
  const steps = Array.from({ length: 256 }, (_, step) => step / 255);
  for (const share of steps)
    for (const end of ['#000000', '#ffffff']) {
      const candidate = mix(color, end, share);
      if (isReadable(candidate)) return candidate;
    }
  return undefined;
}
