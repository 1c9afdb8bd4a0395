import type { Command } from './command.ts';

type Load = () => Promise<{ readonly command: Command }>;

/** Every command by the name with which npm calls it, in the order in which they are listed. */
export const COMMANDS: Readonly<Record<string, Load>> = {
  start: () => import('../start/command.ts'),
  dev: () => import('../dev/command.ts'),
  new: () => import('../new/command.ts'),
  build: () => import('../build/command.ts'),
  check: () => import('../check/command.ts'),
  'check:content': () => import('../check-content/command.ts'),
  test: () => import('../test/command.ts'),
  preview: () => import('../preview/command.ts'),
  report: () => import('../report/command.ts'),
  docs: () => import('../docs/command.ts'),
  release: () => import('../release/command.ts'),
  deploy: () => import('../deploy/command.ts'),
  import: () => import('../import-hugo/command.ts'),
  bench: () => import('../bench/command.ts'),
};

/** Commands that no npm script calls: tests and other commands start them. */
export const INNER_COMMANDS: Readonly<Record<string, Load>> = {
  serve: () => import('../serve/command.ts'),
};

/** Commands that had a name of their own, and what they are called now. */
export const RENAMED: Readonly<Record<string, string>> = {
  'check:next': 'npm run check -- next',
  chapters: 'npm run report -- chapters',
  'docs:rules': 'npm run docs -- rules',
  fix: 'npm run check -- --fix',
  guide: 'npm run docs -- guide',
  ledger: 'npm run release -- ledger',
  links: 'npm run report -- links',
  podcast: 'npm run report -- podcast',
  redirects: 'npm run release -- redirects',
  screenshots: 'npm run docs -- screenshots',
  'test:publication': 'npm test -- publication',
  'test:release': 'npm test -- release',
};
