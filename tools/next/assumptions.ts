/** What building, publishing and development take for granted about Next, each with how to see whether it still holds. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';
import { isClientRuntime, STATIC_FOLDER } from './addresses.ts';
import { findClientModules } from './client-modules.ts';
import { routerLeftovers } from './leftovers.ts';
import { onePageOfEveryRoute } from './rendered-routes.ts';
import { stripPage } from './strip-page.ts';

/** A build of a small site, before publishing has touched it. */
export interface Built {
  /** Next's own folder. */
  readonly buildFolder: string;
  /** The folder that it exported to. */
  readonly site: string;
}

export interface Assumption {
  /** What is assumed, as a sentence that is true today. */
  readonly sentence: string;
  /** The file in `tools/next/` to change where it no longer holds. */
  readonly file: string;
  /** What was found instead; undefined where it holds. May throw, which counts as found. */
  readonly fault: (built: Built) => string | undefined;
}

/** The pages that stay: what stands for "no page here" is Next's page for errors. */
function pagesOf({ site }: Built): string[] {
  const files = filesBelow(site);
  const removed = new Set(routerLeftovers(files));
  return files.filter((file) => file.endsWith('.html') && !removed.has(file));
}

const missing = (folder: string, files: readonly string[]): string | undefined => {
  const absent = files.filter((file) => !existsSync(join(folder, file)));
  return absent.length > 0 ? `${absent.join(', ')} not found in ${folder}` : undefined;
};

const list = (files: readonly string[]): string | undefined =>
  files.length > 0
    ? `${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`
    : undefined;

/** Next's own copy of React for browsers, as development serves it. */
function reactOfDevelopment(): string {
  const next = dirname(createRequire(import.meta.url).resolve('next/package.json'));
  return readFileSync(join(next, 'dist/compiled/react-dom/cjs/react-dom-client.development.js'), 'utf8');
}

export const ASSUMPTIONS: readonly Assumption[] = [
  {
    sentence: 'A page is exported as index.html in a folder of its address, the page for errors as 404.html.',
    file: 'build.ts',
    fault: ({ site }) => missing(site, ['index.html', 'news/index.html', '404.html', 'gone/index.html']),
  },
  {
    sentence: 'prerender-manifest.json names every page with its route.',
    file: 'rendered-routes.ts',
    fault: () => (onePageOfEveryRoute().includes('/news') ? undefined : 'the page /news is not in it'),
  },
  {
    sentence: 'Every route has a manifest of its client modules, and those of an empty site are Next’s own.',
    file: 'client-modules.ts',
    fault: ({ buildFolder }) => list(findClientModules(buildFolder).map(({ message }) => message)),
  },
  {
    sentence: `Style sheets are in ${STATIC_FOLDER}, with a hash in their names.`,
    file: 'addresses.ts',
    fault: (built) => {
      const sheets = filesBelow(built.site).filter(
        (file) => file.endsWith('.css') && file.startsWith(STATIC_FOLDER),
      );
      if (sheets.length === 0) return 'there is none';
      return list(sheets.filter((file) => !/[/.-][\w-]{8,}\.css$/.test(file)));
    },
  },
  {
    sentence: 'No prefetch data is written, because collect-segment-data.js is replaced.',
    file: 'skip-segment-data.mjs',
    fault: ({ site }) => list(filesBelow(site).filter((file) => /(?:^|\/)__next\./.test(file))),
  },
  {
    sentence: 'Beside each page lies its payload, and nothing else that belongs to the client router.',
    file: 'leftovers.ts',
    fault: ({ site }) => {
      const files = filesBelow(site);
      const removed = new Set(routerLeftovers(files));
      if (!removed.has('index.txt')) return 'no index.txt was found beside index.html';
      return list(
        files.filter((file) => file.endsWith('.txt') && !removed.has(file) && isClientRuntime(file)),
      );
    },
  },
  {
    sentence:
      'Scripts, links and comments of the client runtime have the shapes that are taken out of pages.',
    file: 'shapes.ts',
    fault: (built) => {
      const faults = pagesOf(built).flatMap((file) => {
        const { html, problems } = stripPage(readFileSync(join(built.site, file), 'utf8'), file);
        const left = /__next|self\.__|TURBOPACK|data-precedence|\/_next\/[^"]*\.js/.exec(html);
        return [
          ...problems.map(({ message }) => `${file}: ${message}`),
          ...(left ? [`${file}: ${left[0]} is still in the page`] : []),
        ];
      });
      return list(faults);
    },
  },
  {
    sentence: 'React writes its name on every element that it has hydrated.',
    file: 'when-hydrated.ts',
    fault: () => (reactOfDevelopment().includes('"__reactFiber$"') ? undefined : 'it writes another name'),
  },
];

/** One line for each assumption that does not hold. */
export function brokenAssumptions(built: Built, assumptions: readonly Assumption[] = ASSUMPTIONS): string[] {
  return assumptions.flatMap(({ sentence, file, fault }) => {
    const found = faultOf(() => fault(built));
    return found === undefined ? [] : [`${sentence}\n  Found: ${found}.\n  Fix: tools/next/${file}`];
  });
}

function faultOf(look: () => string | undefined): string | undefined {
  try {
    return look();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
