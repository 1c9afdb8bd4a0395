/** Releases that are kept, the current one among them. */
export const KEPT_RELEASES = 5;

/** Milliseconds that a hashed file is kept after the last release that had it, for pages that are still open. */
export const KEPT_MILLISECONDS = 30 * 24 * 3600 * 1000;
