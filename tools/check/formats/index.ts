import { github } from './github.ts';
import { json } from './json.ts';
import type { Format } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** How the check can print what it found. */
export const formats = { text, json, github, sarif } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = ['text', 'json', 'github', 'sarif'] as const satisfies readonly FormatName[];
