import { site as settings } from '../../../site';
import { pathOf } from '../../site-index';
import type { SiteRule } from '../checker';

/** What a post says that it translates must be a post in another language, and the only original. */
export const translation: SiteRule = {
  id: 'reference/translation',
  severity: 'error',
  reason:
    'Readers and search engines are led from each language of a text to the others, and must not be led astray.',
  example: {
    'posts/2026/example.mdx':
      '---\ntitle: Prueba\ndate: 2026-01-02\nlang: es\ntranslation_of: /about/\n---\n\nTexto.\n',
  },
  message: 'There is no post at /about/ that could be translated',
  fix: 'Write the post’s address, /2026/03/01/title/, or remove the line.',
  check(facts, site, report) {
    if (!facts.data || !('translation_of' in facts.data) || !facts.data.translation_of) return;
    const { translation_of: address, lang = settings.language } = facts.data;
    const say = (message: string, fix: string) => report({ key: ['translation_of'] }, message, fix);
    const own = pathOf(facts);
    if (address === own) {
      say('The post names itself as its original', 'Write the post that it translates, or remove the line.');
      return;
    }
    const original = site.post(address);
    if (!original) {
      // An address of this site at which nothing lives has the message of link/broken.
      if (!/^\/(?!\/)[^?#]*$/.test(address) || site.anchors(address) || site.isRedirect(address))
        say(`There is no post at ${address} that could be translated`, translation.fix);
      return;
    }
    if (original.translationOf && original.translationOf !== own) {
      say(`${address} is a translation itself`, `Write ${original.translationOf}.`);
      return;
    }
    if (original.translationOf) {
      say(
        `${address} and this post name each other as the original`,
        'Remove the line from the one that was written first.',
      );
      return;
    }
    const originalLanguage = original.lang ?? settings.language;
    if (sameTag(originalLanguage, lang)) {
      say(
        `The original, ${original.file}, is in “${originalLanguage}” as well`,
        'Write the language of this post (“lang: es”), or remove the line.',
      );
      return;
    }
    const [first] = site.translations(address).filter((one) => sameTag(one.lang ?? settings.language, lang));
    if (first && first.file !== facts.source.file)
      say(
        `${first.file} is the same text in “${lang}” already`,
        'Keep one of the two, or correct the language of one.',
      );
  },
};

/** Tags are equal whatever their capitals (RFC 5646, 2.1.1). */
const sameTag = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
