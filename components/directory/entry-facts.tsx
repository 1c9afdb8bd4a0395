import { formatDay } from '@/lib/dates';
import { contactLink, isEmail } from '@/lib/directory/contact-link';
import type { DirectoryEntry } from '@/lib/kinds/directory';
import type { ContentDate } from '@/lib/parse-date';
import { addressName } from '@/lib/urls';
import { wordsOf } from '@/lib/words';

interface Facts extends Pick<DirectoryEntry, 'contact' | 'published' | 'updated'> {
  readonly reviewed?: ContentDate;
}

/** Whom to ask about an entry, and of when its page is. */
export function EntryFacts({ entry, lang }: { entry: Facts; lang: string }) {
  const { directory, post } = wordsOf(lang);
  const { contact, published, updated, reviewed } = entry;
  return (
    <>
      {contact && (
        <p className="margin-fact">
          <b>{directory.contact}</b>{' '}
          <a href={contactLink(contact)}>{isEmail(contact) ? contact : addressName(contact)}</a>
        </p>
      )}
      {published && (
        <p className="margin-fact">
          <b>{directory.published}</b> <time dateTime={published.day}>{formatDay(published.day, lang)}</time>
        </p>
      )}
      {updated && (
        <p className="margin-fact">
          <b>{post.updated}</b> <time dateTime={updated.day}>{formatDay(updated.day, lang)}</time>
        </p>
      )}
      {reviewed && (
        <p className="margin-fact">
          <b>{post.reviewed}</b> <time dateTime={reviewed.day}>{formatDay(reviewed.day, lang)}</time>
        </p>
      )}
    </>
  );
}
