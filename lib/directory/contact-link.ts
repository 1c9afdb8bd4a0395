/** Addresses that open a message, or a page on which to write. */
import type { WayToJoin } from '../kinds/directory';

/** Whether a contact is an email address, and not that of a page, which may hold an @ too. */
export const isEmail = (contact: string): boolean =>
  !contact.startsWith('/') && !/^https?:\/\//.test(contact);

/** Where a contact leads: an email address to a new message, a page to itself. */
export const contactLink = (contact: string): string => (isEmail(contact) ? `mailto:${contact}` : contact);

/** A message with its subject and text filled in (RFC 6068); `undefined` where people join on a page. */
export function messageLink({ email, subject, message }: WayToJoin): string | undefined {
  if (email === undefined) return undefined;
  const fields = Object.entries({ subject, body: message }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return fields.length > 0 ? `mailto:${email}?${fields.join('&')}` : `mailto:${email}`;
}
