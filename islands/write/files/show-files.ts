/**
 * Shows the files of a draft where the worker has rendered their addresses: nobody serves them yet.
 *
 * @param urls where they are, by their addresses
 */
export function showFiles(tree: ParentNode, urls: ReadonlyMap<string, string>): void {
  if (urls.size === 0) return;
  for (const name of ['src', 'href', 'poster'])
    for (const element of tree.querySelectorAll(`[${name}]`)) {
      const url = urls.get(element.getAttribute(name) ?? '');
      if (url) element.setAttribute(name, url);
    }
}
