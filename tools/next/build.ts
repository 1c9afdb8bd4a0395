import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Phases } from '@/tools/publish/phases.ts';
import { packageBinary } from '../setup/package-binary.ts';
import { runCommand } from '../setup/run-command.ts';
import { compiledFingerprint, forgetCompiled, isCompiled, rememberCompiled } from './compiled-code.ts';

/** Next's own folder, and the one in it that a build exports to (`distDir` of config.mjs). */
export const BUILD_FOLDER = '.next';
export const STAGING = '.next/site';

/** What Next's rendering processes are called in the list of processes. */
export const RENDERER = 'jest-worker/processChild.js';

/** Checked content for Next's workers, which read it instead of parsing every file again. */
export const SNAPSHOT = '.cache/content.json';

/** `next build` is two processes, so that what compiling holds is given back before pages are rendered. */
export type NextBuildMode = 'compile' | 'generate';

/** A part of `next build`: the program and its arguments. */
export const nextBuildCommand = (mode: NextBuildMode): string[] => [
  process.execPath,
  packageBinary('next'),
  'build',
  '--experimental-build-mode',
  mode,
];

/** What a part of `next build` needs in its environment besides `BUILD_DATE`. */
export const nextBuildEnvironment = (mode: NextBuildMode): Record<string, string> => ({
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=32 --require ./tools/next/modest-heap.cjs`,
  CONTENT_SNAPSHOT: resolve(SNAPSHOT),
  PUBLICATION_READY: '1',
  ...(mode === 'compile' ? { COMPILE_ONLY: '1' } : {}),
});

/** Between the two: rendering would read the list of no pages that compiling wrote, keep it in memory, and export none. */
export const forgetCompiledPages = (): void =>
  rmSync(join(BUILD_FOLDER, 'prerender-manifest.json'), { force: true });

/**
 * Compiles with Next, unless the code is still the one that was compiled last, and renders every page to `STAGING`. What compiling prints is shown only where it fails: it lists every page
 * as made on demand, which none is.
 *
 * @returns the exit code of the part that failed, or 0
 */
export async function nextBuild(phases: Phases): Promise<number> {
  rmSync(STAGING, { recursive: true, force: true });
  const fingerprint = compiledFingerprint();
  if (!isCompiled(BUILD_FOLDER, fingerprint)) {
    forgetCompiled(BUILD_FOLDER);
    console.log('Compiling …');
    const compiled = await phases.run('compile', () => runNext('compile', { quiet: true }));
    if (compiled !== 0) return compiled;
    rememberCompiled(BUILD_FOLDER, fingerprint);
  }
  forgetCompiledPages();
  return phases.run('pages', () => runNext('generate'));
}

function runNext(mode: NextBuildMode, options: { readonly quiet?: boolean } = {}): Promise<number> {
  const [program = '', ...args] = nextBuildCommand(mode);
  return runCommand(program, args, nextBuildEnvironment(mode), options);
}
