import type { RowElsewhere } from './row';

const held = (where: string): string => `tools/import-hugo: ${where}`;

export const importerElsewhere: readonly RowElsewhere[] = [
  { id: 'IMP-01', what: 'front matter in TOML', held: held('fixture fm-toml') },
  { id: 'IMP-02', what: 'a table in HTML of 1998', held: held('fixture html-table-attributes') },
  { id: 'IMP-03', what: 'elements that nobody closed', held: held('fixture html-unclosed') },
  { id: 'IMP-04', what: 'a script', held: held('fixture html-script') },
  { id: 'IMP-05', what: 'an event handler', held: held('fixture html-onclick') },
  { id: 'IMP-06', what: 'a link that runs code', held: held('fixture link-javascript') },
  {
    id: 'IMP-07',
    what: 'a frame',
    held: held('fixtures html-iframe-slideshare and html-iframe-foreign-host'),
  },
  { id: 'IMP-08', what: 'quotation marks of Windows-1252', held: held('bad-input.test.ts') },
  { id: 'IMP-09', what: 'text that was decoded twice', held: held('fixture mojibake') },
  { id: 'IMP-10', what: 'a shortcode with quotes in quotes', held: held('fixture img-alt-with-quotes') },
  { id: 'IMP-11', what: 'shortcodes in shortcodes', held: held('fixture shortcode-nested') },
  { id: 'IMP-12', what: 'a shortcode shown as code', held: held('fixture shortcode-in-code') },
  { id: 'IMP-13', what: 'a shortcode nobody knows', held: held('fixture unknown-shortcode') },
  { id: 'IMP-14', what: 'braces in prose', held: held('fixture braces-in-prose') },
  { id: 'IMP-15', what: 'less-than signs in prose', held: held('fixture less-than-in-prose') },
  { id: 'IMP-16', what: 'a reference to a page that is not there', held: held('fixture ref-not-imported') },
  { id: 'IMP-17', what: 'a key twice', held: held('fixture fm-duplicate-keys') },
  { id: 'IMP-18', what: 'a second run', held: held('bad-input.test.ts') },
  { id: 'IMP-19', what: 'a run that was killed', held: held('interrupted.test.ts') },
  { id: 'IMP-20', what: 'a second front matter in JavaScript', held: held('fixture fm-in-body') },
];
