import type { Problem } from '@/lib/content/problem.ts';
import type { Content } from '@/lib/content/types.ts';
import type { LinkReport } from '../links/link-result.ts';
import { lonelyTopics, oldPosts, unreviewed, unusedAuthors } from './ageing.ts';
import { linkSection } from './link-section.ts';
import { missing } from './missing.ts';
import { notes } from './notes.ts';
import type { Section } from './section.ts';
import { type Count, counts, drafts, nextChanges } from './states.ts';

export interface EditorsReport {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly counts: readonly Count[];
  readonly sections: readonly Section[];
}

/**
 * What editors should know about the publication: a pure function of the content, drafts and scheduled posts included.
 *
 * @param now the moment of the report, in milliseconds
 * @param links what `npm run report -- links` found, where it has been run
 */
export function editorsReport(
  content: Content,
  problems: readonly Problem[],
  now: number,
  links?: LinkReport,
): EditorsReport {
  return {
    day: new Date(now).toISOString().slice(0, 10),
    counts: counts(content),
    sections: [
      nextChanges(content, now),
      drafts(content),
      ...missing(content),
      ...linkSection(links),
      unreviewed(content, now),
      oldPosts(content, now),
      lonelyTopics(content),
      unusedAuthors(content),
      notes(problems),
    ],
  };
}
