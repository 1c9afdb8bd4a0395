export const WRANGLER: string;
export const NETLIFY: string;
