/** Where Next puts what it makes for pages, as paths below a site's folder. */

/** Everything that is Next's own. */
export const NEXT_FOLDER = '_next/';

/** What a page asks for: style sheets, and the scripts that publishing takes out. Names contain a hash of the bytes. */
export const STATIC_FOLDER = `${NEXT_FOLDER}static/`;

/** Whether a file of a site belongs to Next's client runtime, of which nothing is published. */
export const isClientRuntime = (file: string): boolean =>
  /(?:^|\/)(?:__next\.|index\.txt$)/.test(file) || /^_next\/.*\.js$/.test(file);
