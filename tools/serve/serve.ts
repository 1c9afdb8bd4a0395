import { listen } from './listen.ts';
import { listenAddress } from './listen-address.ts';

/** Serves a folder until the process ends. */
export async function serve(folder: string, givenHost: string | undefined): Promise<number> {
  const { host, port } = listenAddress(givenHost);
  const { url } = await listen(folder, port, host);
  console.log(`Serving ${url}`);
  return 0;
}
