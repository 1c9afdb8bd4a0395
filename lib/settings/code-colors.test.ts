import { expect, test } from 'vitest';
import { codeColors } from './code-colors';
import { colorsOf } from './colors';
import { contrast, TEXT_CONTRAST } from './contrast';

/** Publications as different as they come: none of their own colours, tinted, sepia by day, blue by night, grey. */
const publications = {
  default: undefined,
  tinted: { light: { paper: '#eaf4f0', ink: '#0f241c', link: '#0b5d3b' }, dark: { paper: '#0c1f18' } },
  sepia: { light: { paper: '#f1e3c6', ink: '#3b2a14', highlight: '#ffd27d' } },
  night: { dark: { paper: '#001a33', ink: '#d7e6f5', highlight: '#5a3d00' } },
  dim: {
    light: { paper: '#c9c9c9', ink: '#111111', link: '#002a66', shade: '#b5b5b5', highlight: '#d6c46a' },
  },
} as const;

test.each(Object.entries(publications))(
  'every kind of token can be read, marked or not: %s',
  (_, written) => {
    const colors = colorsOf(written);
    for (const scheme of ['light', 'dark'] as const)
      for (const [kind, color] of Object.entries(codeColors(scheme, colors[scheme])))
        for (const ground of ['shade', 'highlight'] as const)
          expect(
            contrast(color, colors[scheme][ground]),
            `${scheme} ${kind} ${color} on ${ground}`,
          ).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  },
);

test('kinds are told apart, by day and by night', () => {
  const colors = colorsOf(undefined);
  for (const scheme of ['light', 'dark'] as const) {
    const { inserted, ...others } = codeColors(scheme, colors[scheme]);
    expect(new Set(Object.values(others)).size, inserted).toBe(Object.keys(others).length);
  }
});
