import type { LinkReport, LinkResult } from './link-result.ts';

const HEADINGS: readonly (readonly [LinkResult['state'], string])[] = [
  ['broken', 'Broken'],
  ['moved', 'Moved for good'],
  ['unsure', 'To be looked at by a person (the host does not answer programs)'],
];

/** The links that need a person, as Markdown. */
export function linkSummary({ checked, links }: LinkReport): string {
  const works = links.filter(({ state }) => state === 'works').length;
  const head = `# External links, ${checked.slice(0, 10)}\n\n${works} of ${links.length} work.\n`;
  const sections = HEADINGS.flatMap(([state, heading]) => {
    const found = links.filter((link) => link.state === state);
    return found.length === 0 ? [] : [`## ${heading}: ${found.length}\n\n${found.map(entry).join('\n')}\n`];
  });
  return [head, ...sections].join('\n');
}

const entry = ({ url, reason, places }: LinkResult): string =>
  `- \`${url}\`: ${reason.replace(/[<>`]/g, '')}\n${places.map((place) => `  - ${place}`).join('\n')}`;
