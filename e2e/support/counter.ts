import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServiceTag, tagOf } from '@/lib/analytics/service-tag.ts';
import { readSettings } from '@/lib/settings/read.ts';

/** The service that counts visits to a built site, where its publication has one; a preview is not counted. */
export function counterOf(publication: string, siteFolder: string): ServiceTag | undefined {
  const front = readFileSync(join(siteFolder, 'index.html'), 'utf8');
  if (/<meta name="robots" content="noindex/.test(front)) return undefined;
  const { settings } = readSettings(readFileSync(join(publication, 'content/site.yml'), 'utf8'));
  return settings.analytics && tagOf(settings.analytics);
}
