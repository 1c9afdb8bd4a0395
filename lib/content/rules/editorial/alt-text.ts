import { attributeText, isJsx } from '../../mdx';
import type { DocumentRule } from '../checker';
import { isCurrent } from './current';

const FILE_NAME =
  /^(?:[\w-]+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)|(?:img|dsc|dscn|p|pict|screenshot|screen shot|image|photo|picture)[_ -]?\d[\w -]*)$/i;
const EMPTY_WORDS = /^(?:image|photo|picture|graphic|icon|logo|chart|screenshot|alt(?: text)?|untitled)$/i;

/** Alternative texts say what is seen, not what the file is called or what the caption says. */
export const altText: DocumentRule = {
  id: 'editorial/alt-text',
  severity: 'note',
  reason: 'An alternative text that repeats the caption is read out twice; a file name says nothing.',
  example: '![IMG_0042.JPG](https://media.example.org/compass.jpg)',
  message: 'The alternative text “IMG_0042.JPG” is a file name',
  fix: 'Write what the picture shows.',
  check(document, report) {
    if (!isCurrent(document)) return;
    for (const { node } of document.nodes) {
      const isPicture = isJsx(node) && /^(?:Image|LegacyImage|img)$/.test(node.name ?? '');
      if (node.type !== 'image' && !isPicture) continue;
      const text = ((node.type === 'image' ? node.alt : attributeText(node, 'alt')) ?? '').trim();
      const caption = node.type === 'image' ? '' : (attributeText(node, 'caption') ?? '');
      if (FILE_NAME.test(text)) report(node, `The alternative text “${text}” is a file name`, altText.fix);
      else if (EMPTY_WORDS.test(text))
        report(node, `The alternative text “${text}” says nothing`, altText.fix);
      else if (text !== '' && letters(text) === letters(caption))
        report(
          node,
          'The alternative text repeats the caption',
          'Write what the picture shows; keep names and credits in the caption.',
        );
      else if (text.length > 300)
        report(
          node,
          `The alternative text has ${text.length} characters`,
          'Keep it below 300; put a long description in the text.',
        );
    }
  },
};

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
