/** Command-line tools of hosts, by exact version: what is run with a token is what was looked at. Both run on Node 20. */
export const WRANGLER = 'wrangler@4.80.0';
export const NETLIFY = 'netlify-cli@26.0.0';
