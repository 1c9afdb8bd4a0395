/** The percent-encoded address that a reader asks for to get an object: `/news/` of `news/index.html`. */
export function encodeAddress(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`.split('/').map(encodeURIComponent).join('/');
}
