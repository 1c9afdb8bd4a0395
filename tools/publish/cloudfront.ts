/**
 * Functions for CloudFront (runtime `cloudfront-js-2.0`,
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html), as text to paste.
 */
import { basePath } from '@/lib/site.ts';
import { headerRules } from './policy.ts';

/**
 * The first lines of a function for requests: takes the path below which the site is served off the address, so that what follows,
 * the store of old addresses and the bucket know nothing of it. What is elsewhere on the host is not the site's.
 *
 * @param request what the function calls the request
 */
function entrance(request: string): string {
  const base = basePath();
  if (base === '') return '';
  return `  if (${request}.uri === '/' || ${request}.uri === '${base}') return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: '${base}/' } } };
  if (!${request}.uri.startsWith('${base}/')) return { statusCode: 404, statusDescription: 'Not Found' };
  ${request}.uri = ${request}.uri.slice(${base.length});
`;
}

/**
 * Answers requests of viewers: old addresses from a key value store (`cloudFrontData`), and `index.html` for a folder.
 * An address is looked up in the form in which the store has it, whatever way it was encoded.
 */
export const cloudFrontRequests = (): string => `import cf from 'cloudfront';

const old = cf.kvs();

function keyOf(uri) {
  try {
    return encodeURI(decodeURIComponent(uri)).replace(/\\?/g, '%3F').replace(/#/g, '%23');
  } catch (error) {
    return uri; // Not UTF-8: no address of this site.
  }
}

async function handler(event) {
  const request = event.request;
${entrance('request')}  const key = keyOf(request.uri.replace(/(.)\\/index\\.html$/, '$1/'));
  if (await old.exists(key)) {
    const to = await old.get(key);
    if (to === 'gone') return { statusCode: 410, statusDescription: 'Gone' };
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: to } } };
  }
  // A bucket does not know that the page of a folder is its index.html.
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
`;

/**
 * Answers requests of viewers where `npm run release` fills the bucket, and old addresses are objects in it: a folder is its `index.html`, an
 * address without its slash is redirected to the one with it, and what releases keep for themselves is nobody else's.
 */
export const cloudFrontPaths = (): string => String.raw`function queryOf(request) {
  const pairs = [];
  for (const name in request.querystring) {
    const field = request.querystring[name];
    for (const each of field.multiValue || [field]) pairs.push(name + '=' + each.value);
  }
  return pairs.length > 0 ? '?' + pairs.join('&') : '';
}

function handler(event) {
  const request = event.request;
${entrance('request')}  const uri = request.uri;
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  if (/^\/(?:\.|%2e)gazette(?:\/|%2f|$)/i.test(uri)) return { statusCode: 404, statusDescription: 'Not Found' };
  if (last !== '' && !/\.[a-z0-9_]{2,11}$/i.test(last)) {
    // Two slashes at the start would lead to another host.
    const location = { value: ${basePath() && `'${basePath()}' + `}uri.replace(/^[\/\\]+/, '/') + '/' + queryOf(request) };
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: location } };
  }
  if (last === '') request.uri += 'index.html';
  return request;
}
`;

/**
 * Adds the headers of the policy to responses to viewers, by path, and turns what `npm run release` wrote into an object's
 * metadata into its status: 301 with where it leads, or 410. The function may change both
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html).
 */
export function cloudFrontResponses(): string {
  const rules = headerRules().map(({ path, ending = '', headers }) => [
    path,
    ending,
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  ]);
  return `// Path, ending, headers; a later rule takes the place of the same header of an earlier one.
const rules = ${JSON.stringify(rules, null, 1)};

function pathOf(uri) {
  try {
    return decodeURIComponent(uri);
  } catch (error) {
    return uri;
  }
}

function handler(event) {
  const path = pathOf(event.request.uri)${basePath() && `.replace(/^${basePath().replaceAll('/', '\\/')}(?=\\/)/, '')`};
  const response = event.response;
  const headers = response.headers;
  const status = headers['x-amz-meta-status'];
  const location = headers['x-amz-meta-location'];
  for (const rule of rules) {
    if (!path.startsWith(rule[0]) || !path.toLowerCase().endsWith(rule[1])) continue;
    for (const name in rule[2]) headers[name] = { value: rule[2][name] };
  }
  if (status && status.value === '410') {
    response.statusCode = 410;
    response.statusDescription = 'Gone';
  } else if (status && location) {
    response.statusCode = 301;
    response.statusDescription = 'Moved Permanently';
    headers.location = { value: location.value };
  }
  for (const name in headers) if (name.indexOf('x-amz-meta-') === 0) delete headers[name];
  return response;
}
`;
}
