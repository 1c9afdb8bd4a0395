import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import skipSegmentData from './skip-segment-data.mjs';

const MODULE = 'node_modules/next/dist/esm/server/app-render/collect-segment-data.js';

test('the installed version of Next still has the function that the build does without', () => {
  const changed = skipSegmentData(readFileSync(MODULE, 'utf8'));
  expect(changed).toContain('export async function collectSegmentData() { return new Map(); }');
  expect(changed.match(/collectSegmentData\(/g)).toHaveLength(1);
});

test('another shape of that module is refused with what to do', () => {
  expect(() => skipSegmentData('export const collectSegmentData = 1;')).toThrow(
    /take its rule out of next.config.mjs/,
  );
});
