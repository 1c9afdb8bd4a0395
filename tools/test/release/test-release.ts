import { ensureChromium } from '../../setup/ensure-chromium.ts';
import { packageBinary } from '../../setup/package-binary.ts';
import { runCommand } from '../../setup/run-command.ts';
import { chosenSteps } from '../chosen-steps.ts';
import { runSteps } from '../run-steps.ts';
import { browserTests, buildOf, wholeStep } from '../steps.ts';
import { TEST_BUILD_DATE } from '../test-build-date.ts';
import { richSite } from '../test-sites.ts';
import { publicationTrials } from './publication-trials.ts';
import { searchTrial } from './search-trial.ts';

/**
 * Runs long trials: 10,000 broken posts, lists of redirects, captions, drawings and settings; 2,000 broken files of a publication,
 * rendered where the check accepts them; 1,000 damaged posts of a Hugo site; 10,000 objects released to an object store; 40 queries
 * on the search of an archive, where that is beside the project; publications of other people; twenty releases under load, and
 * back. Needs nginx and wrk.
 *
 * @param names parts of the names of the steps to run; all of them if there is none
 * @returns the exit code: 1 if anything failed
 */
export function testRelease(names: readonly string[]): Promise<number> {
  process.env.BUILD_DATE ||= TEST_BUILD_DATE;
  process.env.TEST_RELEASE = '1';
  const damagedPosts = wholeStep('1,000 damaged posts of a Hugo site', () =>
    runCommand(process.execPath, [packageBinary('vitest'), 'run', 'tools/import-hugo/mutation.test.ts']),
  );
  const buildStep = buildOf('build', richSite, { buildDate: TEST_BUILD_DATE, args: ['--compress'] });
  const fuzz = (name: string): Promise<number> =>
    runCommand(
      process.execPath,
      [packageBinary('vitest'), 'run', `tools/check-content/trials/${name}.test.ts`],
      {
        FUZZ_MUTATIONS: '10000',
      },
    );
  const brokenPosts = wholeStep('10,000 broken posts', () => fuzz('fuzz'));
  const brokenRedirects = wholeStep('10,000 broken lists of redirects', () => fuzz('fuzz-redirects'));
  const brokenMedia = wholeStep('10,000 broken captions, drawings and settings each', () =>
    fuzz('fuzz-files'),
  );
  const objectStore = wholeStep('10,000 objects in an object store', () =>
    runCommand(
      process.execPath,
      [packageBinary('vitest'), 'run', 'tools/release/object-store/trial.test.ts'],
      { OBJECT_STORE_TRIAL: '10000' },
    ),
  );
  const brokenFiles = wholeStep('2,000 broken files of a publication', () =>
    runCommand(
      process.execPath,
      [packageBinary('vitest'), 'run', 'tools/check-content/trials/accepted-is-rendered.test.ts'],
      { RENDER_MUTATIONS: '2000' },
    ),
  );
  const steps = [
    brokenPosts,
    brokenRedirects,
    brokenMedia,
    brokenFiles,
    damagedPosts,
    objectStore,
    ...searchTrial(),
    ...publicationTrials(),
    buildStep,
    browserTests(ensureChromium, [buildStep], ['--project', 'release']),
  ];
  return runSteps(chosenSteps(steps, names));
}
