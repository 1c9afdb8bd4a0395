import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { PageProblem } from '../publish/page-problem.ts';

const manifestShape = z.object({ clientModules: z.record(z.string(), z.unknown()) });

/** The client modules that Next 16.4 adds to every route for its own runtime; publishing removes that runtime. */
const NEXT_RUNTIME = new Set([
  'client/components/builtin/global-error.js',
  'client/components/client-page.js',
  'client/components/client-segment.js',
  'client/components/http-access-fallback/error-boundary.js',
  'client/components/layout-router.js',
  'client/components/render-from-template-context.js',
  'lib/framework/boundary-components.js',
  'lib/metadata/generate/icon-mark.js',
]);

/**
 * Finds client components in a finished build. Next writes, for each route, which modules its pages need in the
 * browser; as the runtime is taken out, such a module would be dead HTML there.
 *
 * @param buildFolder Next's folder (`.next`)
 * @returns one problem for each client module of each route
 * @throws where the manifests are missing or of an unknown form: then nothing is known and nothing may be published
 */
export function findClientModules(buildFolder: string): PageProblem[] {
  const folder = join(buildFolder, 'server', 'app');
  const manifests = existsSync(folder) ? findManifests(folder) : [];
  if (manifests.length === 0) {
    throw new Error(
      `No client reference manifest in ${folder}: this is no build of the Next version that publishing knows.`,
    );
  }
  return manifests.sort().flatMap((file) => {
    const { route, modules } = readManifest(join(folder, file));
    return modules.filter((module) => !isNextRuntime(module)).map((module) => toProblem(route, module));
  });
}

function findManifests(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('_client-reference-manifest.js'),
  );
}

/** `globalThis.__RSC_MANIFEST["/about/page"] = {…}` */
const MANIFEST = /__RSC_MANIFEST\[("(?:[^"\\]|\\.)*")\]\s*=\s*(\{.*\})\s*;?\s*$/s;

function readManifest(file: string): { route: string; modules: string[] } {
  const match = MANIFEST.exec(readFileSync(file, 'utf8'));
  if (!match) throw new Error(`${file} is not of the form that publishing knows.`);
  const [, route = '""', json = ''] = match;
  const { clientModules } = manifestShape.parse(JSON.parse(json));
  return { route: z.string().parse(JSON.parse(route)), modules: Object.keys(clientModules) };
}

/** The path of a module inside Next's package, `undefined` for modules of other places. */
function pathInNext(module: string): string | undefined {
  return /\/node_modules\/next\/dist\/(?:esm\/)?([^?# ]+)/.exec(module)?.[1];
}

function isNextRuntime(module: string): boolean {
  const path = pathInNext(module);
  return path !== undefined && NEXT_RUNTIME.has(path);
}

function toProblem(route: string, module: string): PageProblem {
  const name = module.replace(/^\[project\]\//, '');
  const path = pathInNext(module);
  const instead = path?.includes('/link.')
    ? 'next/link is a client component: write <a href="…">.'
    : path?.includes('/image-component.')
      ? 'next/image is a client component: write <img> with width and height, or Image from components/mdx.'
      : 'Remove “use client” and render at build; what has to happen in the browser is a web component in islands/.';
  return {
    place: `the route ${route.replace(/\/(?:page|route)$/, '') || '/'}`,
    rule: 'publish/client-component',
    message: `Found the client component ${name}; no page of this site runs React in the browser.`,
    fix: instead,
  };
}
