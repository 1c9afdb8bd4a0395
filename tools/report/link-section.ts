import type { LinkReport, LinkResult } from '../links/link-result.ts';
import type { Row, Section } from './section.ts';

const ORDER: readonly LinkResult['state'][] = ['broken', 'moved', 'unsure'];

/** Links of other hosts that do not work or have moved, worst first; nothing where they were not checked. */
export function linkSection(report: LinkReport | undefined): Section[] {
  if (!report) return [];
  const rows = ORDER.flatMap((state) =>
    report.links
      .filter((link) => link.state === state)
      .flatMap(({ url, places, reason }) =>
        places.map(
          (place): Row => ({ title: url, file: place.replace(/:\d+$/, ''), detail: `${reason} (${place})` }),
        ),
      ),
  );
  return [
    {
      id: 'links',
      title: `Links, checked ${report.checked.slice(0, 10)}`,
      says: 'Replace what has moved. Where a page is gone, look for it at web.archive.org.',
      empty: 'All links work.',
      rows,
    },
  ];
}
