/** `npm run report`: a page about the publication, for its editors. */
export { run } from '@/tools/report/main.ts';
