import { expect, test } from 'vitest';
import { listenAddress, openNotice, urlOf } from './listen-address.ts';

test('a local server answers this machine alone, unless it is told otherwise', () => {
  expect(listenAddress(undefined, {})).toEqual({ host: '127.0.0.1', port: 3000 });
  expect(listenAddress(undefined, { HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 3000 });
  expect(listenAddress(undefined, { HOST: '0.0.0.0', PORT: '8000' })).toEqual({
    host: '0.0.0.0',
    port: 8000,
  });
  expect(listenAddress('::', { HOST: '0.0.0.0' }).host).toBe('::');
});

test('a port that is none is said', () => {
  expect(() => listenAddress(undefined, { PORT: 'http' })).toThrow(
    'PORT is “http”; expected a number from 0 to 65535.',
  );
});

test('people are told an address that they can open, and who else can', () => {
  expect(urlOf('127.0.0.1', 3000)).toBe('http://localhost:3000');
  expect(urlOf('::', 3000)).toBe('http://[::]:3000');
  expect(openNotice('http://localhost:3000')).toBeUndefined();
  expect(openNotice(urlOf('0.0.0.0', 3000))).toContain('network');
});
