import { expect, test } from 'vitest';
import { chosenSteps } from './chosen-steps.ts';
import { wholeStep } from './steps.ts';

const passes = async () => 0;
const steps = [
  wholeStep('build', passes),
  wholeStep('broken posts', passes),
  wholeStep('browser tests', passes, ['build']),
];
const namesOf = (texts: string[]) => chosenSteps(steps, texts).map(({ name }) => name);

test('all steps run where none is named', () => {
  expect(namesOf([])).toEqual(['build', 'broken posts', 'browser tests']);
});

test('part of a name is enough, and what a step needs comes with it, in the usual order', () => {
  expect(namesOf(['browser'])).toEqual(['build', 'browser tests']);
  expect(namesOf(['posts', 'build'])).toEqual(['build', 'broken posts']);
});

test('a name that no step has is answered with those that there are', () => {
  expect(() => namesOf(['redirects'])).toThrow(
    'No step has “redirects” in its name. The steps are:\n  build\n  broken posts\n  browser tests',
  );
});
