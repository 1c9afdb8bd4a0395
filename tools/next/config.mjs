import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import { tsImport } from 'tsx/esm/api';

/** Set once the publication has been made ready, for the processes that this one starts. */
const READY = 'PUBLICATION_READY';

/** The files beside documents, in development: at their own addresses. */
const DOCUMENT_FILES = {
  source:
    '/:first((?!(?:api|document-files)/)[^/]+)/:rest*/:file(index\\.md|index\\.json|oembed\\.json|event\\.ics|chapters[-\\d]*\\.(?:json|vtt)|transcript[-\\d]*\\.txt)',
  destination: '/document-files/:first/:rest*/:file',
};

/**
 * The build renders into a staging folder (`.next/site`); publishing turns that into a release and puts it in the place
 * of `out/`. Development has a folder of its own (`.next/dev`), so that a build beside it disturbs nobody.
 *
 * @type {(phase: string) => import('next').NextConfig}
 */
const config = (phase) => ({
  // Compiling alone (build.ts) would export what it has not rendered. In development an address that
  // does not exist would be an error of Next in place of the site’s own page.
  output: phase === PHASE_DEVELOPMENT_SERVER || process.env.COMPILE_ONLY ? undefined : 'export',
  distDir: phase === PHASE_DEVELOPMENT_SERVER || process.env.COMPILE_ONLY ? '.next' : '.next/site',
  trailingSlash: true,
  // Publishing puts the files of `app/document-files` beside their pages.
  rewrites: phase === PHASE_DEVELOPMENT_SERVER ? async () => [DOCUMENT_FILES] : undefined,
  // `npm run bench` compares a build with one without feeds, Markdown, cards and APIs, all of which are `route.ts`.
  ...(process.env.BENCH_PAGES_ALONE ? { pageExtensions: ['tsx'] } : {}),
  // One tree, one set of bytes: the id stands in the addresses of what publishing removes.
  generateBuildId: () => 'gazette',
  // These load native or WebAssembly files by their own path and cannot be bundled.
  serverExternalPackages: ['esbuild', 'sharp', 'subset-font', 'satori'],
  // `npm run check` and `npm test` check types; once is enough.
  typescript: { ignoreBuildErrors: true },
  // A tenth of the memory of each rendering process; names in stack traces stay readable, because they are not minified.
  enablePrerenderSourceMaps: false,
  // Seconds. Encoding a large picture takes a slow machine longer than the minute after which Next would begin again, and after three
  // times give up. A day: whether a site can be built must not depend on the load of a machine.
  staticPageGenerationTimeout: 86_400,
  poweredByHeader: false,
  devIndicators: false,
  turbopack: {
    rules: {
      '**/next/dist/**/app-render/collect-segment-data.js': {
        loaders: ['./tools/next/skip-segment-data.mjs'],
        as: '*.js',
      },
    },
  },
  experimental: {
    // Server code runs once, here: small names and maps of other people's sources cost more than they give.
    serverMinification: false,
    turbopackInputSourceMaps: false,
    // `not-found.tsx` would be in the payload of every page.
    globalNotFound: true,
    // The default leaves one of two cores idle.
    cpus: 2,
    // What it would inline is removed by publishing.
    prefetchInlining: false,
  },
});

/**
 * Next asks this in each of its processes. The first makes the publication ready, unless `npm run build` or `npm run dev` has.
 *
 * @param {string} phase
 */
export default async function configure(phase) {
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER;
  if (!process.env[READY] && (isDevelopment || phase === PHASE_PRODUCTION_BUILD)) {
    const { prepare } = await tsImport('./prepare.ts', import.meta.url);
    prepare(isDevelopment);
    process.env[READY] = '1';
  }
  return config(phase);
}
