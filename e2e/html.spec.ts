import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { builtPages } from './support/site-files';

/** Document and accessibility rules; how React and Markdown write their tags is no concern of a reader. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:document', 'html-validate:a11y'],
  // Integrity is the release's concern (tools/publish).
  rules: {
    'require-sri': 'off',
    // Knows no aria-level; axe judges the order of headings.
    'heading-level': 'off',
    // <audio-player> is the element that carries the behaviour; it cannot be a <section>.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'element-permitted-content': 'error',
    'no-dup-id': 'error',
    'element-required-attributes': 'error',
  },
});

test('every page is valid HTML', async () => {
  test.setTimeout(120_000);
  for (const { path, html } of builtPages()) {
    const report = await validator.validateString(html, path);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  }
});
