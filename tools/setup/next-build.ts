import { resolve } from 'node:path';
import { packageBinary } from './package-binary.ts';

/** Checked content for Next's workers, which read it instead of parsing every file again. */
export const SNAPSHOT = '.cache/content.json';

/** `next build`: the program and its arguments. */
export const nextBuildCommand = (): string[] => [process.execPath, packageBinary('next'), 'build'];

/** What `next build` needs in its environment besides `BUILD_DATE`. */
export const nextBuildEnvironment = (): Record<string, string> => ({
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  CONTENT_SNAPSHOT: resolve(SNAPSHOT),
});
