/** Addresses of pages with the endings that they have on other sites: `/about.html`, `/about/index.php`. */

const ENDING = /(?:\/index)?\.(?:html?|php\d?|aspx?|jspx?|cfm)$/i;

/** Whether a root-relative path names a page by a file, which this site never does. */
export const isPageFile = (path: string): boolean => ENDING.test(path) && !path.startsWith('/media/');

/** The address that a page of that name has here: `/about.html` → `/about/`. */
export const pageOfFile = (path: string): string => `${path.replace(ENDING, '')}/`;
