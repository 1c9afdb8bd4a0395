import { writeFileSync } from 'node:fs';
import { mistakesManual } from './mistakes-manual.ts';
import { rulesManual } from './rules-manual.ts';
import { settingsManual } from './settings-manual.ts';

/** Writes the pages of `docs` that are made from the rules and the settings, and says which. */
export function writeManuals(): void {
  const manuals = {
    'docs/rules.md': rulesManual(),
    'docs/mistakes.md': mistakesManual(),
    'docs/settings.md': settingsManual(),
  };
  for (const [file, text] of Object.entries(manuals)) {
    writeFileSync(file, text);
    console.log(`Written: ${file}`);
  }
}
