/** Writes `content/site.yml`, for commands that make a publication. */
import { stringify } from 'yaml';
import type * as z from 'zod';
import type { settingsSchema } from './schema';

/** Settings as they stand in the file: text, lists and maps. */
export type SettingsInput = z.input<typeof settingsSchema>;

const HEAD = '# The settings of this publication. docs/settings.md explains every one of them.\n';

/**
 * The text of `site.yml` with these settings, in this order; what is undefined is left out. `readSettings` reads it back, and
 * says what is wrong with a value.
 */
export const settingsText = (settings: SettingsInput): string =>
  // The failsafe schema leaves `true` and `10` without quotes; a `#` gets them.
  HEAD + stringify(defined(settings), { schema: 'failsafe', lineWidth: 0, singleQuote: true });

/** The same without keys that hold nothing. */
function defined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(defined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, defined(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined && !isEmpty(inner)));
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
