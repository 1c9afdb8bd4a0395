import { islandsOf, loadIslands } from './media/load-islands';

/*
 * Loads the page's islands once the page has been shown: what a reader came for is not held up by the bytes and the work of what
 * may be used later. A frame is asked for before a paint and not before the style sheets are there; the task behind it comes after
 * the paint.
 */
requestAnimationFrame(() => setTimeout(() => loadIslands(islandsOf(document))));
