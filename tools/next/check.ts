import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDate } from '@/lib/build-instant.ts';
import { renderSite } from '../build/build-site.ts';
import { Phases } from '../publish/phases.ts';
import { ASSUMPTIONS, brokenAssumptions } from './assumptions.ts';
import { BUILD_FOLDER, STAGING } from './build.ts';

/** A post, a page and the lists that every site has. */
const SITE: Readonly<Record<string, string>> = {
  'site.yml':
    'name: Three pages\ntagline: What Next makes of them\nurl: https://three.example\nlanguage: en\npublisher:\n  name: Three pages\ncontact:\n  email: office@three.example\n',
  'posts/2026/one.mdx':
    '---\ntitle: One\ndate: 2026-03-04\nsummary: A post.\n---\n\nText with a [link](/about/).\n',
  'pages/about.mdx': '---\ntitle: About\nsummary: A page.\n---\n\n## Who\n\nText.\n',
};

const FOLDER = join('.cache', 'check-next');

/**
 * Builds a site of three pages with the version of Next that is installed, and prints every assumption about Next that does not hold.
 *
 * @returns the exit code: 1 where one does not hold or the build fails
 */
export async function checkNext(): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [file, text] of Object.entries(SITE)) {
    const path = join(FOLDER, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  process.env.PUBLICATION_DIR = FOLDER;
  buildDate();
  const code = await renderSite(new Phases());
  if (code !== 0) {
    console.error(
      'The site could not be built: the message is above. How Next is called: tools/next/build.ts and config.mjs.',
    );
    return code;
  }
  const broken = brokenAssumptions({ buildFolder: BUILD_FOLDER, site: STAGING });
  for (const text of broken) console.error(`\n${text}`);
  console.log(
    `\n${ASSUMPTIONS.length - broken.length} of ${ASSUMPTIONS.length} assumptions about Next hold.`,
  );
  return broken.length > 0 ? 1 : 0;
}
