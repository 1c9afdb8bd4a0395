import type { ExternalLink } from './collect-links.ts';
import type { LinkResult } from './link-result.ts';
import { addressesOf, isPublicAddress } from './public-address.ts';
import { type Answer, NoAnswer, ask as request } from './request.ts';

export interface CheckOptions {
  /** How long a host may take, in milliseconds. */
  readonly timeout: number;
  /** Where YouTube says whether a video can be watched; the address of the video is added. */
  readonly oEmbed: string;
  /** Whether an IP address may be asked. Only tests, which have hosts of their own on this machine, give another one. */
  readonly mayAsk: (address: string) => boolean;
}

export const defaults: CheckOptions = {
  timeout: 20_000,
  oEmbed: 'https://www.youtube.com/oembed?format=json&url=',
  mayAsk: isPublicAddress,
};

const MAX_STEPS = 10;

/** Asks a host for an address, as sparingly as it allows. Never throws. */
export async function checkLink(link: ExternalLink, options: CheckOptions = defaults): Promise<LinkResult> {
  const { url, places, videoId } = link;
  const outcome = videoId === undefined ? await follow(url, options) : await askForVideo(url, options);
  return { url, places: [...places], ...outcome };
}

type Outcome = Pick<LinkResult, 'state' | 'reason' | 'to'>;

/** Follows redirects one by one, to tell those that are for good (301, 308) from those that are not. */
async function follow(url: string, options: CheckOptions): Promise<Outcome> {
  let address = url.split('#', 1)[0] ?? url;
  let forGood = true;
  for (let step = 0; step < MAX_STEPS; step++) {
    const answer = await ask(address, options);
    if (typeof answer === 'string') return { state: 'broken', reason: answer };
    const { location } = answer.headers;
    if (answer.status >= 300 && answer.status < 400 && location && URL.canParse(location, address)) {
      forGood &&= answer.status === 301 || answer.status === 308;
      address = new URL(location, address).href;
      continue;
    }
    return judge(answer, step > 0 && forGood ? address : undefined);
  }
  return { state: 'broken', reason: `leads from address to address more than ${MAX_STEPS} times` };
}

function judge(answer: Answer, movedTo: string | undefined): Outcome {
  const status = `${answer.status} ${answer.statusText}`.trim();
  // Many hosts refuse programs; that says nothing about readers.
  if ([401, 403, 429, 999].includes(answer.status)) return { state: 'unsure', reason: status };
  if (!isFine(answer)) return { state: 'broken', reason: status };
  return movedTo === undefined
    ? { state: 'works', reason: status }
    : { state: 'moved', reason: `moved to ${movedTo}`, to: movedTo };
}

const isFine = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** HEAD where the host allows it, else GET; the reason where there is no answer, or nobody may be asked. */
async function ask(address: string, { timeout, mayAsk }: CheckOptions): Promise<Answer | string> {
  try {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol)) return `leads to ${url.protocol}, which is not a web address`;
    const found = await addressesOf(url.hostname);
    // One private address among several is enough: which of them is asked is up to chance.
    if (!found.every(mayAsk)) return 'leads to this machine or its network, which readers cannot reach';
    const options = { addresses: found, timeout };
    const head = await request(url, 'HEAD', options);
    return head.status >= 400 ? await request(url, 'GET', options) : head;
  } catch (error) {
    return explain(error, timeout);
  }
}

function explain(error: unknown, timeout: number): string {
  if (error instanceof NoAnswer) return `no answer within ${timeout / 1000} s`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return 'the host does not exist';
  if (code === 'ECONNREFUSED') return 'the host refuses connections';
  return error instanceof Error ? error.message || code : String(error);
}

/** A page of YouTube answers 200 for a video that is gone; oEmbed tells. */
async function askForVideo(url: string, options: CheckOptions): Promise<Outcome> {
  const answer = await ask(`${options.oEmbed}${encodeURIComponent(url)}`, options);
  if (typeof answer === 'string') return { state: 'unsure', reason: answer };
  if (isFine(answer)) return { state: 'works', reason: 'the video can be watched' };
  if (answer.status === 401 || answer.status === 403)
    return { state: 'unsure', reason: 'the video is private or may not be embedded' };
  if (answer.status === 404 || answer.status === 400) return { state: 'broken', reason: 'the video is gone' };
  return { state: 'unsure', reason: `${answer.status} ${answer.statusText}`.trim() };
}
