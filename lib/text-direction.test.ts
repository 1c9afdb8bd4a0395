import { expect, test } from 'vitest';
import { directionOf } from './text-direction';

test.each(['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'az-Arab', 'pa-Arab-PK'])(
  '%s runs from right to left',
  (lang) => expect(directionOf(lang)).toBe('rtl'),
);

test.each(['en', 'es-MX', 'az', 'ur-Latn', 'zh-Hant', 'arn'])('%s runs from left to right', (lang) =>
  expect(directionOf(lang)).toBe('ltr'),
);
