import { attributeText, isJsx } from '../../mdx';
import type { DocumentRule } from '../checker';

/** Pictures say what they show. */
export const alt: DocumentRule = {
  id: 'media/alt',
  severity: 'error',
  reason: 'People who cannot see a picture read its alternative text.',
  example: '![](https://media.example.org/compass.jpg)',
  message: 'This picture has no alternative text',
  fix: 'Write what it shows between [ and ]; for a picture that only decorates, use <Image src="…" alt="" />.',
  check({ nodes }, report) {
    for (const { node } of nodes) {
      if (node.type === 'image' && (node.alt ?? '').trim() === '') report(node, alt.message, alt.fix);
      if (isJsx(node) && node.name === 'img' && attributeText(node, 'alt') === undefined)
        report(
          node,
          '<img> has no alt',
          'Add alt="…" with what the picture shows, or alt="" where it only decorates.',
        );
    }
  },
};
