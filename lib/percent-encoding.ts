/** Percent-encoding (RFC 3986) taken off. Text in which a `%` escapes nothing stays as it was written. */

/** An address as people read it; escapes of signs that part an address (`%2F`, `%3F`, `%23`) stay. */
export const decodeAddress = (address: string): string => decoded(address, decodeURI);

/** A part of an address, such as an anchor or a name, with all escapes resolved. */
export const decodePart = (part: string): string => decoded(part, decodeURIComponent);

function decoded(text: string, decode: (text: string) => string): string {
  try {
    return decode(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
