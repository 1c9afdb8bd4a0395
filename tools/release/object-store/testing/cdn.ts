import { createContext, runInContext } from 'node:vm';
import * as z from 'zod';
import { cloudFrontPaths, cloudFrontResponses } from '../../../publish/cloudfront.ts';

const headersShape = z.record(z.string(), z.object({ value: z.string() }));
const requestResult = z.object({
  statusCode: z.number().optional(),
  uri: z.string().optional(),
  headers: headersShape.optional(),
});
const responseResult = z.object({ statusCode: z.number(), headers: headersShape });

export interface CdnAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Runs the handler of a function of CloudFront on an event, both as JSON. */
function runFunction(code: string, event: object): unknown {
  const context = createContext({ text: JSON.stringify(event), decodeURIComponent });
  return JSON.parse(
    z.string().parse(runInContext(`${code}\nJSON.stringify(handler(JSON.parse(text)))`, context)),
  );
}

/**
 * Asks for an address as a reader behind CloudFront does: the function for requests, the bucket, the page for errors or the function
 * for responses (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html).
 *
 * @param origin the address of the site's folder in the store
 */
export async function askCdn(origin: string, uri: string): Promise<CdnAnswer> {
  const request = requestResult.parse(
    runFunction(cloudFrontPaths(), { request: { uri, querystring: {}, headers: {} } }),
  );
  if (request.statusCode !== undefined)
    return { status: request.statusCode, headers: plain(request.headers ?? {}), text: '' };
  const found = await fetch(`${origin}${request.uri}`);
  const text = await found.text();
  if (found.status >= 400) {
    return { status: 404, headers: {}, text: await (await fetch(`${origin}/404.html`)).text() };
  }
  const headers = Object.fromEntries([...found.headers].map(([name, value]) => [name, { value }]));
  const response = responseResult.parse(
    runFunction(cloudFrontResponses(), {
      request: { uri: request.uri },
      response: { statusCode: found.status, headers },
    }),
  );
  return { status: response.statusCode, headers: plain(response.headers), text };
}

const plain = (headers: z.infer<typeof headersShape>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
