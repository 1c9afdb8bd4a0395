import { site } from '@/lib/site';
import type { Document } from '../../document';

/** Whether a text can still be edited: what is kept for the record, nobody rewrites. */
export const isCurrent = ({ kind, data }: Document): boolean => kind !== 'post' || !data?.archived;

/** Whether a text is in the language of the site, whose words and sentences the rules know. */
export function isInSiteLanguage({ kind, data }: Document): boolean {
  const lang = kind === 'post' || kind === 'page' ? data?.lang : undefined;
  return (lang ?? site.language).split('-')[0] === 'en';
}
