const FIRST = /^\/(?!\/)/;
const CANDIDATES = /(^|,\s*)\/(?!\/)/g;

/**
 * Puts the path of the site before the root-relative addresses of what the worker rendered; publishing does the same to pages
 * (tools/publish/base-path.ts).
 *
 * @param base with a slash at both ends: `/notes/`; `/` changes nothing
 */
export function putBelow(tree: ParentNode, base: string): void {
  if (base === '/') return;
  for (const name of ['href', 'src', 'poster'])
    for (const element of tree.querySelectorAll(`[${name}]`))
      element.setAttribute(name, (element.getAttribute(name) ?? '').replace(FIRST, base));
  for (const element of tree.querySelectorAll('[srcset]'))
    element.setAttribute('srcset', (element.getAttribute('srcset') ?? '').replace(CANDIDATES, `$1${base}`));
}
