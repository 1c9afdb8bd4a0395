import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { expect, test } from '../support/any-test';
import { counterOf } from '../support/counter';
import { builtPages } from '../support/site-files';

/** The level that a heading says it has (`aria-level`) in the place of its element's: html-validate reads elements alone. */
const asHeard = (html: string): string =>
  html.replace(/<h[1-6]\b([^>]*?) aria-level="([1-6])"(.*?)<\/h[1-6]>/g, '<h$2$1$3</h$2>');

/**
 * Document and accessibility rules; how React and Markdown write their tags is no concern of a reader.
 *
 * @param foreign the address of a script that its owner changes at will: the service that counts visits
 */
const validatorFor = (foreign: readonly string[]) =>
  new HtmlValidate({
    root: true,
    extends: ['html-validate:document', 'html-validate:a11y'],
    rules: {
      // Every script and style sheet of the site's own is bound to its bytes.
      'require-sri': ['error', { target: 'all', exclude: [...foreign] }],
      // <audio-player> is the element that carries the behaviour; it cannot be a <section>.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      'element-permitted-content': 'error',
      'no-dup-id': 'error',
      'element-required-attributes': 'error',
    },
  });

test('every page is valid HTML', async ({ siteFolder, publication }) => {
  test.setTimeout(120_000);
  const counter = counterOf(publication, siteFolder);
  const validator = validatorFor(counter?.element === 'script' ? [counter.src] : []);
  for (const { path, html } of builtPages(siteFolder)) {
    const report = await validator.validateString(asHeard(html), path);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  }
});

test('no id is empty, and every label and every link within a page leads to a part of it', ({
  siteFolder,
}) => {
  for (const { path, html } of builtPages(siteFolder)) {
    const page = load(html);
    const ids = new Set(
      page('[id]')
        .toArray()
        .map((element) => page(element).attr('id') ?? ''),
    );
    expect(ids.has(''), path).toBe(false);
    const targets = page('[aria-labelledby], [aria-describedby], [href^="#"]')
      .toArray()
      .flatMap((element) => {
        const { href, ...aria } = page(element).attr() ?? {};
        // The top of the page has no name.
        if (href === '#') return [];
        if (href?.startsWith('#')) return [decodeURIComponent(href.slice(1))];
        return `${aria['aria-labelledby'] ?? ''} ${aria['aria-describedby'] ?? ''}`.trim().split(/\s+/);
      });
    expect(
      targets.filter((target) => !ids.has(target) && !ids.has(encodeURI(target))),
      path,
    ).toEqual([]);
  }
});
