/** Hosts that `npm run deploy` hands a site to; docs/deploying.md has a part for each. */
export const DEPLOY_HOSTS = ['github-pages', 'cloudflare-pages', 'netlify', 's3', 'server'] as const;

export type DeployHost = (typeof DEPLOY_HOSTS)[number];
