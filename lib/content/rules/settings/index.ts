/** Rules on `site.yml`; `lib/settings/read.ts` and `settings-problems.ts` apply them. */
import type { Rule } from '../rule';
import { settingsAddress } from './address';
import { contrastRule } from './contrast';
import { settingsFileRule } from './file';
import { missingSettings } from './missing';
import { requiredSetting } from './required';
import { unknownSetting } from './unknown-key';
import { settingValue } from './value';
import { settingsYaml } from './yaml';

export const settingsRules: readonly Rule[] = [
  missingSettings,
  settingsAddress,
  settingsYaml,
  requiredSetting,
  unknownSetting,
  settingValue,
  contrastRule,
  settingsFileRule,
];
