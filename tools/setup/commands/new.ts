/** `npm run new -- post "Title" …`: makes a post, author, topic or series. */
export { run } from '@/tools/new/main.ts';
