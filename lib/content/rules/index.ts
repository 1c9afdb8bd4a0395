/** Every rule of the content check, in the order in which the manual explains them. */
import { attributes } from './attributes';
import { children } from './children';
import { knownNames } from './known-names';
import { links } from './links';
import { noCode } from './no-code';
import { references } from './references';
import type { Rule } from './rule';

export const rules: readonly Rule[] = [noCode, knownNames, attributes, children, references, links];
