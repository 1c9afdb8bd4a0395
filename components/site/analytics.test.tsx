import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { services } from '@/lib/analytics/testing/services';
import { useSettings } from '@/lib/testing/settings';
import { AnalyticsPicture, AnalyticsScript } from './analytics';

/** What both places of a page hold. */
const rendered = () =>
  renderToStaticMarkup(
    <>
      <AnalyticsScript />
      <AnalyticsPicture />
    </>,
  );

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(Object.entries(services))('%s', (_, { settings, tag }) => {
  test('has one tag, and nothing that loads it ahead of the page', () => {
    useSettings(`analytics:\n  ${settings}\n`);
    expect(rendered()).toBe(tag);
  });

  test.each([
    ['PREVIEW', '1'],
    ['NODE_ENV', 'development'],
  ])('has none where %s is %s', (name, value) => {
    useSettings(`analytics:\n  ${settings}\n`);
    vi.stubEnv(name, value);
    expect(rendered()).toBe('');
  });
});

test('without the setting there is none', () => {
  useSettings();
  expect(rendered()).toBe('');
});
