/** Names to ids, as Hugo's `urlize` does it for taxonomy terms and addresses. */
import { slug as githubSlug } from 'github-slugger';
import { decodePart } from '@/lib/percent-encoding';

/** `Ex-Im Bank` → `ex-im-bank`: lower-case letters, digits and single hyphens; empty where nothing is left. */
export function toId(name: string): string {
  return githubSlug(decodePart(name).normalize('NFKD').replace(/\p{M}/gu, '').replace(/&/g, ' and '))
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
}

/** `awichman` → `Awichman`, `mobilegov-team` → `Mobilegov Team`: a name for people where none was written. */
export function toName(id: string): string {
  return id
    .split(/[-_]+/)
    .filter(Boolean)
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join(' ');
}
