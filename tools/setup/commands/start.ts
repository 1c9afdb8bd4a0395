import { listen } from '@/tools/serve/listen.ts';
import { endWithParent } from '../end-with-parent.ts';
import { run as build } from './build.ts';

/** `npm start`: builds the site and serves it on http://localhost:3000 (or PORT). */
export async function run(): Promise<number> {
  const code = await build();
  if (code !== 0) return code;
  const { url } = await listen('out', Number(process.env.PORT ?? 3000));
  endWithParent();
  console.log(`The site is at ${url} (Ctrl+C stops it).`);
  return 0;
}
