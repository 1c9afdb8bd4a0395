/** `npm run docs:rules`: writes `docs/rules.md` from the rules. */
import { writeFileSync } from 'node:fs';
import { rulesManual } from './rules-manual.ts';

writeFileSync('docs/rules.md', rulesManual());
