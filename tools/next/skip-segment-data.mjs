const COLLECT = 'export async function collectSegmentData(';

/**
 * A loader for Next's `collect-segment-data.js`. For each page it decodes the finished payload and encodes it again in six
 * or seven parts, for a client runtime that these pages do not have; publishing would delete the parts. That was a third of
 * the processor time of rendering (docs/decisions/2026-11-22-lean-rendering.md).
 *
 * @param {string} source the module as Next ships it
 * @returns {string} the module with a function of that name that collects nothing
 * @throws where Next no longer has the function under that name
 */
export default function skipSegmentData(source) {
  if (source.split(COLLECT).length !== 2)
    throw new Error(
      `Next's collect-segment-data.js no longer has “${COLLECT}…”. Look how Next writes prefetch data now, then fix tools/next/skip-segment-data.mjs or take its rule out of next.config.mjs: the site stays the same, the build gets slower.`,
    );
  return source.replace(
    COLLECT,
    'export async function collectSegmentData() { return new Map(); }\nasync function _replaced(',
  );
}
