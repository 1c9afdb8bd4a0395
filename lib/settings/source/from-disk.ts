/** Where the settings come from in Node: `content/site.yml` of the publication at hand. In a browser it is given.ts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../publication';
import { stampOf } from '../../stamp';
import { settingsIn } from '../parse';
import type { Settings } from '../settings';

let read: { readonly stamp: string; readonly settings: Settings } | undefined;

/** The settings, read when somebody first asks for them; in development again after the file has changed. */
export function currentSettings(): Settings {
  const file = join(contentFolder(), 'site.yml');
  const stamp = process.env.NODE_ENV === 'development' ? stampOf(file) : file;
  if (read?.stamp !== stamp) read = { stamp, settings: settingsIn(textOf(file)) };
  return read.settings;
}

/** Reads the settings anew when somebody asks next: for commands that have just written them. */
export function forgetSettings(): void {
  read = undefined;
}

/** What is wrong with the file is told by the content check; here a faulty setting counts as not written. */
const textOf = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined;

/** The address of the site that this run was told; empty is unset: that is how a workflow hands on a variable that nobody has set. */
export const givenUrl = (): string | undefined => process.env.SITE_URL;

/** The address of the site where nobody has said one: on this machine. */
export const localUrl = (): string => `http://localhost:${process.env.PORT || 3000}`;
