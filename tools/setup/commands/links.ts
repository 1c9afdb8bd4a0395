/** `npm run links`: asks every other host that the content links to; report only. */
export { run } from '@/tools/links/main.ts';
