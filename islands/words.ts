/**
 * The words in the language of the page. This is English; for pages in another language the bundler puts that
 * language’s file in the place of this one (lib/islands/bundle.ts), so a reader loads one language, and of it only the
 * sections that a script uses.
 */
export * from '@/lib/words/en';
