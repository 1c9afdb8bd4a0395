/** Addresses that open a message, or a page on which to write. */
import type { WayToJoin } from '../kinds/directory';

/** Where a contact leads: an email address to a new message, a page to itself. */
export const contactLink = (contact: string): string =>
  contact.startsWith('/') || /^https?:\/\//.test(contact) ? contact : `mailto:${contact}`;

/** A message with its subject and text filled in (RFC 6068); `undefined` where people join on a page. */
export function messageLink({ email, subject, message }: WayToJoin): string | undefined {
  if (email === undefined) return undefined;
  const fields = Object.entries({ subject, body: message }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return fields.length > 0 ? `mailto:${email}?${fields.join('&')}` : `mailto:${email}`;
}
