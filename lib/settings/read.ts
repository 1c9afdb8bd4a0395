/** Reads `content/site.yml` as front matter is read: what is wrong comes back as problems, each with its place. */
import type { FrontMatter } from '../content/front-matter';
import { Places } from '../content/places';
import type { Problem } from '../content/problem';
import { readSafely } from '../content/read-safely';
import { problemOf } from '../content/rules/rule';
import { contrastRule } from '../content/rules/settings/contrast';
import { missingSettings } from '../content/rules/settings/missing';
import { requiredSetting } from '../content/rules/settings/required';
import { unknownSetting } from '../content/rules/settings/unknown-key';
import { settingValue } from '../content/rules/settings/value';
import { settingsYaml } from '../content/rules/settings/yaml';
import { schemaProblems } from '../content/schema-problems';
import { spanOf } from '../content/spans';
import { settingAdvice } from './advice';
import { contrastFaults } from './colors';
import { parseSettings, settingsIn } from './parse';
import { settingsSchema } from './schema';
import type { Settings } from './settings';

export const SETTINGS_FILE = 'content/site.yml';

export interface SettingsRead {
  /** What can be told: where a setting has a fault it counts as not written, so that the rest can still be checked. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** Where settings stand in the file, by `pathKey`. */
  readonly spans: FrontMatter['spans'];
}

/** Reads the text of the file; `undefined` where there is none. Never throws on what a publisher wrote. */
export function readSettings(text: string | undefined, file = SETTINGS_FILE): SettingsRead {
  if (text === undefined) {
    const problem = problemOf(
      missingSettings,
      file,
      { line: 1, column: 1 },
      missingSettings.message,
      missingSettings.fix,
    );
    return { settings: settingsIn(undefined), problems: [problem], spans: {} };
  }
  const problems: Problem[] = [];
  return readSafely(
    file,
    problems,
    () => readText(text, file),
    () => ({ settings: settingsIn(undefined), problems, spans: {} }),
  );
}

function readText(text: string, file: string): SettingsRead {
  const places = new Places(text);
  const { settings, written, faults, spans, error } = parseSettings(text);
  const problems = faults.map(({ offset, message, fix }) =>
    problemOf(settingsYaml, file, places.at(offset), message, fix),
  );
  if (!error) {
    for (const { scheme, color, on, message, fix } of contrastFaults(settings.colors)) {
      const key = spans[['colors', scheme, color].join('\u0000')] ? color : on;
      const place = places.at(spanOf(spans, ['colors', scheme, key])[0]);
      problems.push(problemOf(contrastRule, file, place, message, fix));
    }
  } else if (faults.length === 0) {
    const found = schemaProblems(error, settingsSchema, written, file, places, RULES);
    problems.push(...found.map((problem) => asComment(problem, text) ?? advised(problem, written.data)));
  }
  return { settings, problems, spans };
}

const RULES = { required: requiredSetting, unknownKey: unknownSetting, value: settingValue };

/** A problem with a remedy that can be copied, where there is one. */
function advised(problem: Problem, data: unknown): Problem {
  const [, name = '', message = ''] = /^“([^”]+)”: (.*); found /s.exec(problem.message) ?? [];
  const path = name.replace(/\[(\d+)\]/g, (_, number) => `.${Number(number) - 1}`).split('.');
  const found = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    data,
  );
  const fix = typeof found === 'string' && settingAdvice(name, found, message);
  return fix ? { ...problem, fix } : problem;
}

/** The slip that everybody makes once: to YAML, what stands behind a space and `#` is a comment, and the value is empty. */
function asComment(problem: Problem, text: string): Problem | undefined {
  const line = text.split('\n')[problem.line - 1] ?? '';
  const [, key, color] = /^\s*([\w-]+):\s+(#[0-9a-fA-F]{3,8})\s*$/.exec(line) ?? [];
  if (!key || !color || !problem.message.endsWith('is empty')) return undefined;
  const digits =
    color.length === 4 ? `#${[...color.slice(1)].map((digit) => digit + digit).join('')}` : color;
  return {
    ...problem,
    message: `${problem.message}: what follows # is a comment unless it is in quotes`,
    fix: `Write ${key}: '${digits}'.`,
  };
}
