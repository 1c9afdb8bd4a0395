/** For tests: asks a server for every old address of a site. */
import { request } from 'node:http';
import { spellings } from '@/lib/addresses/address.ts';
import { normalTarget } from '@/lib/addresses/target.ts';
import type { Redirect } from '@/lib/content/types.ts';

/** Old addresses that a configuration which does not escape, decode or make room would break on. */
export const HOSTILE: readonly Redirect[] = [
  { from: `/${'x'.repeat(200)}/`, to: '/news/' },
  { from: `/${'é'.repeat(80)}/`, to: '/news/' },
  { from: '/price-$100/', to: '/news/?$x=1' },
  { from: '/$uri/$host/', to: 'https://example.org/$1' },
  { from: '/a;b/', to: '/news/' },
  { from: '/"double"/', to: '/news/' },
  { from: "/'single'/", to: '/news/' },
  { from: '/back~quote/', to: '/news/' },
  { from: '/caf%C3%A9/', to: '/news/' },
  { from: '/naïve/', to: '/caf\u00e9/' },
  { from: '/nfd-e\u0301/', to: '/news/' },
  { from: '/two words/', to: '/news/' },
  { from: '/a%2520b/', to: '/news/' },
  { from: '/what%3F/', to: '/news/' },
  { from: '/Mixed/Case/', to: '/news/' },
  { from: '/default', to: '/news/' },
  { from: '/volatile/', to: '/news/' },
  { from: '/{braces}/', to: '/news/' },
  { from: '/#hash/', to: '/news/' },
  { from: '/old.pdf', to: '/media/report.pdf' },
  { from: '/page.html', to: '/news/' },
  { from: `/gone/${'y'.repeat(200)}/` },
  { from: '/gone/caf%C3%A9/' },
  { from: '/gone/$5;"/' },
  { from: '/gone/old.pdf' },
];

export interface Answer {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * A request as it is written (fetch would tidy the path before it is sent), on a connection of its own: a server may close one that is
 * idle at any moment, and a client then asks again (RFC 9112, 9.3.1).
 */
export function ask(url: string, path: string): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode, headers } = response;
        resolve({
          status: statusCode,
          location: headers.location,
          body: Buffer.concat(chunks).toString(),
          headers,
        });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** What is not answered as it should be, for each spelling of each old address. */
export async function wrongAnswers(url: string, redirects: readonly Redirect[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { from, to } of redirects)
    for (const path of spellings(from)) {
      const { status, location = 'nowhere' } = await ask(url, path);
      const expected = to === undefined ? '410 nowhere' : `301 ${normalTarget(to)}`;
      const found = `${status} ${location}`;
      if (found !== expected) wrong.push(`${path}: ${found}, expected ${expected}`);
    }
  return wrong;
}
