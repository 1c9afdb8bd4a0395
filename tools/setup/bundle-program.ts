import { build } from 'esbuild';

/** What packages in CommonJS expect of a module of today's Node. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

interface BundleOptions {
  readonly defaults?: Readonly<Record<string, string>>;
  readonly leaveOut?: readonly string[];
}

/**
 * Writes a program of this project as one file that runs where no packages are installed.
 *
 * @param entry the program, from the project's folder
 * @param file where it is written: `.mjs`
 * @param options variables of the environment that it has where they are not set; modules that it does without, as their
 *   imports write them
 * @throws where it cannot be bundled; esbuild has printed why
 */
export async function bundleProgram(
  entry: string,
  file: string,
  { defaults = {}, leaveOut = [] }: BundleOptions = {},
): Promise<void> {
  const set = Object.entries(defaults).map(
    ([name, value]) => `process.env[${JSON.stringify(name)}] ||= ${JSON.stringify(value)};`,
  );
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: [REQUIRE, ...set].join(' ') },
    external: [...leaveOut],
    logLevel: 'warning',
  });
}
