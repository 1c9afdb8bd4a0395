/** What to write for the address of a link that leads nowhere as it is written. */
import { addressFault } from './attribute-kinds';

const GENERAL = 'Write https://…, or an address from the root such as /topics/.';

/** The address that was most likely meant, as a sentence; a general one where nobody can tell. */
export function linkAdvice(written: string): string {
  const meant = likely(written.trim());
  return meant !== undefined && meant !== written && addressFault(meant) === undefined
    ? `Write ${meant}.`
    : GENERAL;
}

function likely(written: string): string | undefined {
  const url = written.replaceAll('\\', '/').replace(/\s/g, '%20');
  if (/^(?:javascript|data|vbscript|file|blob|about):/i.test(url)) return undefined;
  if (/^https?:\/\//i.test(url)) return url.replace(/^(https?:\/\/)[^/@]*@/i, '$1');
  if (/^https?:\/?[\w-]/i.test(url)) return url.replace(/^(https?):\/?/i, '$1://');
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) return `mailto:${url}`;
  if (url.startsWith('//')) return `https:${url}`;
  if (/^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:gov|org|com|net|edu|mil|io|eu|int|info)(?:[/?#:]|$)/i.test(url))
    return `https://${url}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url === '') return undefined;
  return `/${url.replace(/^(?:\.{0,2}\/)+/, '')}`;
}
