/** `npm run guide`: writes `content/README.md` from what the guide is made of. */
export { run } from '@/tools/guide/main.ts';
