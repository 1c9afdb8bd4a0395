import type { ExternalLink } from './collect-links.ts';
import type { LinkResult } from './link-result.ts';

export interface CheckOptions {
  /** How long a host may take, in milliseconds. */
  readonly timeout: number;
  /** Where YouTube says whether a video can be watched; the address of the video is added. */
  readonly oEmbed: string;
}

export const defaults: CheckOptions = {
  timeout: 20_000,
  oEmbed: 'https://www.youtube.com/oembed?format=json&url=',
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
    const location = answer.headers.get('location');
    if (answer.status >= 300 && answer.status < 400 && location && URL.canParse(location, address)) {
      forGood &&= answer.status === 301 || answer.status === 308;
      address = new URL(location, address).href;
      continue;
    }
    return judge(answer, step > 0 && forGood ? address : undefined);
  }
  return { state: 'broken', reason: `leads from address to address more than ${MAX_STEPS} times` };
}

function judge(answer: Response, movedTo: string | undefined): Outcome {
  const status = `${answer.status} ${answer.statusText}`.trim();
  // Many hosts refuse programs; that says nothing about readers.
  if ([401, 403, 429, 999].includes(answer.status)) return { state: 'unsure', reason: status };
  if (!answer.ok) return { state: 'broken', reason: status };
  return movedTo === undefined
    ? { state: 'works', reason: status }
    : { state: 'moved', reason: `moved to ${movedTo}`, to: movedTo };
}

/** HEAD where the host allows it, else GET; the reason where there is no answer. */
async function ask(address: string, { timeout }: CheckOptions): Promise<Response | string> {
  const request = async (method: 'HEAD' | 'GET'): Promise<Response> => {
    const answer = await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { accept: '*/*', 'user-agent': 'gazette-link-check' },
    });
    await answer.body?.cancel();
    return answer;
  };
  try {
    const head = await request('HEAD');
    return head.status >= 400 ? await request('GET') : head;
  } catch (error) {
    return explain(error, timeout);
  }
}

function explain(error: unknown, timeout: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeout / 1000} s`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND') return 'the host does not exist';
  if (code === 'ECONNREFUSED') return 'the host refuses connections';
  return cause instanceof Error ? cause.message : String(cause);
}

/** A page of YouTube answers 200 for a video that is gone; oEmbed tells. */
async function askForVideo(url: string, options: CheckOptions): Promise<Outcome> {
  const answer = await ask(`${options.oEmbed}${encodeURIComponent(url)}`, options);
  if (typeof answer === 'string') return { state: 'unsure', reason: answer };
  if (answer.ok) return { state: 'works', reason: 'the video can be watched' };
  if (answer.status === 401 || answer.status === 403)
    return { state: 'unsure', reason: 'the video is private or may not be embedded' };
  if (answer.status === 404 || answer.status === 400) return { state: 'broken', reason: 'the video is gone' };
  return { state: 'unsure', reason: `${answer.status} ${answer.statusText}`.trim() };
}
