/** How large a file may be that the site serves as it is. */

/** Bytes. Larger files belong on the media host. */
export const PICTURE_LIMIT = 5_000_000;
export const LIMIT = 25_000_000;

/** Pixels of a picture. */
export const MAX_PIXELS = 50_000_000;
