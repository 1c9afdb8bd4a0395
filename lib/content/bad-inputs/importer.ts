import type { RowElsewhere } from './row';

const held = 'the importer’s tests (tools/import-hugo)';

export const importerElsewhere: readonly RowElsewhere[] = [
  { id: 'IMP-01', what: 'front matter in TOML', held },
  { id: 'IMP-02', what: 'a table in HTML of 1998', held },
  { id: 'IMP-03', what: 'elements that nobody closed', held },
  { id: 'IMP-04', what: 'a script', held },
  { id: 'IMP-05', what: 'an event handler', held },
  { id: 'IMP-06', what: 'a link that runs code', held },
  { id: 'IMP-07', what: 'a frame', held },
  { id: 'IMP-08', what: 'quotation marks of Windows-1252', held },
  { id: 'IMP-09', what: 'text that was decoded twice', held },
  { id: 'IMP-10', what: 'a shortcode with quotes in quotes', held },
  { id: 'IMP-11', what: 'shortcodes in shortcodes', held },
  { id: 'IMP-12', what: 'a shortcode shown as code', held },
  { id: 'IMP-13', what: 'a shortcode nobody knows', held },
  { id: 'IMP-14', what: 'braces in prose', held },
  { id: 'IMP-15', what: 'less-than signs in prose', held },
  { id: 'IMP-16', what: 'a reference to a page that is not there', held },
  { id: 'IMP-17', what: 'a key twice', held },
  { id: 'IMP-18', what: 'a second run', held },
  { id: 'IMP-19', what: 'a run that was killed', held },
  { id: 'IMP-20', what: 'a second front matter in JavaScript', held },
];
