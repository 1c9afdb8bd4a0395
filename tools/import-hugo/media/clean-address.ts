/** Addresses as exports left them: escaped underscores, curly quotes, spaces, entities twice over. */
export function cleanAddress(url: string): string {
  const trimmed = url.trim().replace(/^[“”"']+|[“”"']+$/g, '');
  return trimmed
    .replace(/(?:\\|%5c)(?=[_*~])/gi, '')
    .replace(/&(?:amp|#0?38);/g, '&')
    .replaceAll('\\', '%5C')
    .replace(/\s/g, (space) => (space === '\n' ? '' : '%20'));
}
