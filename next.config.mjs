/** What Next is asked for is in `tools/next/`, with everything else that knows Next. */
export { default } from './tools/next/config.mjs';
