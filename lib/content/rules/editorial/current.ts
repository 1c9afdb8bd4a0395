import { site } from '@/lib/site';
import type { Document } from '../../document';

/** Whether a text can still be edited: what is kept for the record, nobody rewrites. */
export const isCurrent = ({ data }: Document): boolean => !(data && 'archived' in data && data.archived);

/** Whether a text is in the language of the site, whose words and sentences the rules know. */
export function isInSiteLanguage({ data }: Document): boolean {
  const lang = data && 'lang' in data ? data.lang : undefined;
  return (lang ?? site.language).split('-')[0] === 'en';
}
