import { expect, test } from 'vitest';
import { orPlaceholder } from './static-params';

test('a route without pages has one placeholder, a route with pages has none', () => {
  expect(orPlaceholder([], 'topic', 'page')).toEqual([{ topic: '_', page: '_' }]);
  expect(orPlaceholder([{ topic: 'cx', page: '2' }], 'topic', 'page')).toEqual([{ topic: 'cx', page: '2' }]);
});
