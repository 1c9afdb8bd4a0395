/** Reads the text of `content/site.yml` without saying what is wrong with it: that is `read.ts`, which needs the settings itself. */
import type * as z from 'zod';
import type { FrontMatter } from '../content/front-matter';
import { type FrontMatterFault, readYaml } from '../content/front-matter-yaml';
import { readSafely } from '../content/read-safely';
import { settingsSchema, type WrittenSettings } from './schema';
import { type Settings, settingsOf } from './settings';

type Written = Pick<FrontMatter, 'data' | 'spans' | 'quoted'>;

export interface ParsedSettings {
  /** What can be told: where a setting has a fault it counts as not written, so that the rest can still be used. */
  readonly settings: Settings;
  /** Keys and values as they are in the file; none where its YAML has faults. */
  readonly written: Written;
  readonly faults: readonly FrontMatterFault[];
  /** Where settings are in the file, also where its YAML has faults. */
  readonly spans: Written['spans'];
  /** What the schema does not accept. */
  readonly error?: z.ZodError;
}

const NOTHING: Written = { data: {}, spans: {}, quoted: new Set() };

/** @throws where the text is one that the reader of YAML cannot read at all */
export function parseSettings(text: string): ParsedSettings {
  const { faults, spans, quoted, toData } = readYaml(text, 0, 'settings');
  const written: Written = faults.length > 0 ? NOTHING : { data: toData(), spans, quoted };
  const result = settingsSchema.safeParse(written.data);
  if (result.success) return { settings: settingsOf(result.data), written, faults, spans };
  const bad = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
  );
  return { settings: bestOf(written.data, bad), written, faults, spans, error: result.error };
}

/** The settings of a text, as far as they can be told; those that everything has by default where there is none. Never throws. */
export function settingsIn(text: string | undefined): Settings {
  if (text === undefined) return bestOf({}, []);
  return readSafely(
    '',
    [],
    () => parseSettings(text).settings,
    () => bestOf({}, []),
  );
}

/** The settings without those that have a fault. */
function bestOf(data: Readonly<Record<string, unknown>>, bad: readonly string[]): Settings {
  const rest = Object.entries(data).filter(([key]) => !bad.includes(key));
  const read = settingsSchema.safeParse({ name: 'Untitled', ...Object.fromEntries(rest) });
  const written: WrittenSettings = read.success ? read.data : { name: 'Untitled' };
  return settingsOf(written);
}
