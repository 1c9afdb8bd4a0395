/** Serves a folder: `tsx tools/serve/main.ts [folder]`, on PORT (3000) and HOST (this machine). Playwright starts this one. */
import { listen } from './listen.ts';
import { listenAddress } from './listen-address.ts';

const { host, port } = listenAddress();
const { url } = await listen(process.argv[2] ?? 'out', port, host);
console.log(`Serving ${url}`);
