/**
 * Functions for CloudFront (runtime `cloudfront-js-2.0`,
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html), as text to paste.
 */
import { headerRules } from './policy.ts';

/**
 * Answers requests of viewers: old addresses from a key value store (`cloudFrontData`), and `index.html` for a folder.
 * An address is looked up in the form in which the store has it, whatever way it was encoded.
 */
export const cloudFrontRequests = `import cf from 'cloudfront';

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
  const key = keyOf(request.uri.replace(/(.)\\/index\\.html$/, '$1/'));
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

/** Adds the headers of the policy to responses to viewers, by path. */
export function cloudFrontResponses(): string {
  const rules = headerRules.map(({ path, ending = '', headers }) => [
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
  const path = pathOf(event.request.uri);
  const headers = event.response.headers;
  for (const rule of rules) {
    if (!path.startsWith(rule[0]) || !path.toLowerCase().endsWith(rule[1])) continue;
    for (const name in rule[2]) headers[name] = { value: rule[2][name] };
  }
  return event.response;
}
`;
}
