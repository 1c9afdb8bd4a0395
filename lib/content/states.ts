/** Draft, scheduled, published, archived: decided here and nowhere else. */
import type { ContentDate } from '../parse-date';

/** What front matter says about when something is published. */
export interface Publishing {
  readonly date: ContentDate;
  readonly draft: boolean;
  readonly publish_at?: ContentDate;
  readonly archived?: ContentDate;
}

/** What it comes to on the build date. */
export interface State {
  /** Whether `archived` lies on or before the build date. */
  readonly isArchived: boolean;
  /** Draft or scheduled: only in previews, always marked. */
  readonly preview?: 'draft' | 'scheduled';
  /** The moment from which it is public: `publish_at`, or else `date`. */
  readonly publishedFrom: ContentDate;
}

/** The state of a document at a moment in milliseconds. */
export function stateOf(document: Publishing, now: number): State {
  const publishedFrom = document.publish_at ?? document.date;
  const scheduled = publishedFrom.instant > now;
  return {
    publishedFrom,
    isArchived: document.archived !== undefined && document.archived.instant <= now,
    preview: document.draft ? 'draft' : scheduled ? 'scheduled' : undefined,
  };
}
