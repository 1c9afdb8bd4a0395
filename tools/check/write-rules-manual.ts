/** `npm run docs:rules`: writes `docs/rules.md`, `docs/mistakes.md` and `docs/settings.md` from the rules and the settings. */
import { writeFileSync } from 'node:fs';
import { mistakesManual } from './mistakes-manual.ts';
import { rulesManual } from './rules-manual.ts';
import { settingsManual } from './settings-manual.ts';

writeFileSync('docs/rules.md', rulesManual());
writeFileSync('docs/mistakes.md', mistakesManual());
writeFileSync('docs/settings.md', settingsManual());
