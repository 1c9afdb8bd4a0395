/** Names to ids, as Hugo's `urlize` does it for taxonomy terms and addresses. */
import { createHash } from 'node:crypto';
import { slug as githubSlug } from 'github-slugger';
import { namedSigns } from '@/lib/content/spelling-key';
import { decodePart } from '@/lib/percent-encoding';

/** Bytes of the longest id: with its folder’s and its ending’s names it is a file’s name on every system. */
const LONGEST = 200;

/**
 * `Ex-Im Bank` → `ex-im-bank`, `日本語` → `日本語`, `C++` → `c-plus-plus`: lower-case letters of every script, digits and single
 * hyphens; Latin letters lose their accents. Empty where nothing is left.
 */
export function toId(name: string): string {
  const plain = decodePart(name)
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  const id = githubSlug(namedSigns(plain).replace(/&/g, ' and '))
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return Buffer.byteLength(id) <= LONGEST ? id : shortened(id);
}

/** A long id cut, with a mark of what it was, so that two stay two. */
function shortened(id: string): string {
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 8);
  let cut = id;
  while (Buffer.byteLength(cut) > LONGEST - 9) cut = cut.slice(0, -1);
  return `${cut.replace(/\p{Surrogate}|-+$/gu, '')}-${mark}`;
}

/** `awichman` → `Awichman`, `mobilegov-team` → `Mobilegov Team`: a name for people where none was written. */
export function toName(id: string): string {
  return id
    .split(/[-_]+/)
    .filter(Boolean)
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join(' ');
}
