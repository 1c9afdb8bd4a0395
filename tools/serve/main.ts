/** Serves a folder: `tsx tools/serve/main.ts [folder]`, on PORT (3000). Playwright starts this one. */
import { listen } from './listen.ts';

const { url } = await listen(process.argv[2] ?? 'out', Number(process.env.PORT ?? 3000));
console.log(`Serving ${url}`);
