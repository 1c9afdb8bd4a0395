/** `npm run docs:rules`: writes `docs/rules.md`, `docs/mending.md` and `docs/settings.md` from the rules and the settings. */
import { writeFileSync } from 'node:fs';
import { mendingManual } from './mending-manual.ts';
import { rulesManual } from './rules-manual.ts';
import { settingsManual } from './settings-manual.ts';

writeFileSync('docs/rules.md', rulesManual());
writeFileSync('docs/mending.md', mendingManual());
writeFileSync('docs/settings.md', settingsManual());
