/** The languages that the interface speaks: a file, and a line here (docs/languages.md). */
import * as en from './en';
import * as es from './es';
import * as fr from './fr';
import type { Words } from './words';

export const languages = { en, es, fr } satisfies Readonly<Record<string, Words>>;

/** A language that has words. */
export type InterfaceLanguage = keyof typeof languages;
