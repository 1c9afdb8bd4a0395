import { github } from './github.ts';
import { json } from './json.ts';
import type { FormatName } from './names.ts';
import type { Format } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** What prints the result of the check, by format. */
export const formats: Readonly<Record<FormatName, Format>> = { text, json, github, sarif };
