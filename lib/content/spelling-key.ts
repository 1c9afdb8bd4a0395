import GithubSlugger from 'github-slugger';

/** A spelling without case, accents and punctuation: `Ex-Im Bank` and `ex-im-bank` are one. */
export function spellingKey(spelling: string): string {
  const plain = namedSigns(spelling)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[_/.]+/g, ' ')
    .trim();
  return new GithubSlugger().slug(plain).replace(/-{2,}/g, '-');
}

/** `C++` and `C#` as `C plus plus` and `C sharp`: without their signs they would be one with `C`. */
export const namedSigns = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}])\++(?![\p{L}\p{N}+])/gu, (signs) => ' plus'.repeat(signs.length))
    .replace(/(?<![\p{L}\p{N}])([A-Za-z])#(?![\p{L}\p{N}])/gu, '$1 sharp');
