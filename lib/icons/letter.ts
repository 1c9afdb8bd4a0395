/** The mark of a publication without a logo: the first letter of its name over a rule. */
import satori from 'satori';
import { cardFontFamily, cardFonts, isDrawable } from '../fonts/card-fonts';
import { site } from '../site';

/** An SVG of outlines, so that it is the same with whatever fonts a machine has. */
export async function letterSvg(name: string, size: number): Promise<string> {
  const { paper, ink, accent } = site.colors.light;
  const [first = ''] = [...name.normalize('NFC').toUpperCase()].filter((one) => /[\p{L}\p{N}]/u.test(one));
  const letter = first !== '' && (await isDrawable(first)) ? first : '•';
  const centre = { display: 'flex', alignItems: 'center', justifyContent: 'center' } as const;
  const mark = {
    type: 'div',
    key: null,
    props: {
      style: { ...centre, flexDirection: 'column', width: size, height: size, backgroundColor: paper },
      children: [
        {
          type: 'div',
          key: null,
          props: {
            style: {
              color: ink,
              fontFamily: cardFontFamily(),
              fontSize: size * 0.72,
              fontWeight: 900,
              lineHeight: 0.9,
            },
            children: letter,
          },
        },
        {
          type: 'div',
          key: null,
          props: { style: { width: size * 0.62, height: size * 0.06, backgroundColor: accent } },
        },
      ],
    },
  };
  const fonts = (await cardFonts()).map((font) => ({ ...font, style: 'normal' as const }));
  return `${await satori(mark, { width: size, height: size, fonts })}\n`;
}
