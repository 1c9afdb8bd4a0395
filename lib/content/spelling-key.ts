import GithubSlugger from 'github-slugger';

/** A spelling without case, accents and punctuation: `Ex-Im Bank` and `ex-im-bank` are one. */
export function spellingKey(spelling: string): string {
  const plain = spelling
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[_/.]+/g, ' ')
    .trim();
  return new GithubSlugger().slug(plain).replace(/-{2,}/g, '-');
}
