/** What old addresses can be printed as. */
export const REDIRECT_FORMATS = [
  'nginx',
  'cloudfront',
  'cloudfront-requests',
  'cloudfront-responses',
  'netlify',
] as const;

export type RedirectFormat = (typeof REDIRECT_FORMATS)[number];
