/** `npm run check:next`: after Next was updated, what the project assumes about it and no longer holds. */
export { run } from '@/tools/next/check.ts';
