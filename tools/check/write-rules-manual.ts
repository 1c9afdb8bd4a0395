/** `npm run docs:rules`: writes `docs/rules.md` and `docs/mending.md` from the rules. */
import { writeFileSync } from 'node:fs';
import { mendingManual } from './mending-manual.ts';
import { rulesManual } from './rules-manual.ts';

writeFileSync('docs/rules.md', rulesManual());
writeFileSync('docs/mending.md', mendingManual());
