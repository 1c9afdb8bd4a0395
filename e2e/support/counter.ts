import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServiceTag, tagOf } from '@/lib/analytics/service-tag.ts';
import { readSettings } from '@/lib/settings/read.ts';

/** The service that counts visits, where the publication has one. */
export function counterOf(publication: string): ServiceTag | undefined {
  const { settings } = readSettings(readFileSync(join(publication, 'content/site.yml'), 'utf8'));
  return settings.analytics && tagOf(settings.analytics);
}
