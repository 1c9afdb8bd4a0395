import { closest } from '../../did-you-mean';
import { attributeText, isJsx } from '../../mdx';
import { mediumName } from '../../medium-name';
import type { DocumentRule } from '../checker';

/** A list of chapters is one of a recording or video on the same page, shown once. */
export const chaptersOf: DocumentRule = {
  id: 'mdx/chapters-of',
  severity: 'error',
  reason: 'A list of chapters of nothing would leave a hole where it should be.',
  example:
    '<Chapters of="2dH_hvUNEVN" />\n\n<YouTube id="2dH_hvUNEVM" title="Panel">\n  <Chapter at="0:00">Welcome</Chapter>\n</YouTube>',
  message: 'There is no recording or video “2dH_hvUNEVN” in this post. Did you mean “2dH_hvUNEVM”?',
  fix: 'Write of="2dH_hvUNEVM".',
  check({ nodes, outline, isNested }, report) {
    if (!isNested) return;
    const names = outline.media.map(mediumName);
    const shown = new Set<string>();
    for (const { node } of nodes) {
      if (!isJsx(node) || node.name !== 'Chapters') continue;
      const of = attributeText(node, 'of');
      if (!of) continue;
      const medium = outline.media.find((one) => mediumName(one) === of);
      if (!medium) {
        const near =
          names.find((name) => of.includes(name)) ??
          closest(of, names) ??
          (names.length === 1 ? names[0] : undefined);
        report(
          node,
          `There is no recording or video “${of}” in this post${near ? `. Did you mean “${near}”?` : ''}`,
          near
            ? `Write of="${near}".`
            : 'Write the id of a video, or the src of a recording, that is in this post.',
        );
      } else if (medium.chapters.length === 0) {
        const tag = medium.kind === 'video' ? 'YouTube' : 'AudioPlayer';
        report(
          node,
          `The ${medium.kind === 'video' ? 'video' : 'recording'} “${of}” has no chapters`,
          `Put one <Chapter at="m:ss">Title</Chapter> a line between <${tag} …> and </${tag}>.`,
        );
      } else if (shown.has(of))
        report(node, `The chapters of “${of}” are shown twice`, 'Delete one of the two.');
      shown.add(of);
    }
  },
};
