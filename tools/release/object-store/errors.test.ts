import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withAttempts } from './attempts.ts';
import { invalidate, invalidationPaths } from './invalidate.ts';
import { isObjectStore, parseLocation } from './location.ts';
import { readSite } from './read-site.ts';
import { release } from './release.ts';
import { run } from './run.ts';
import { BUCKET, CREDENTIALS, startStore, type TestStore } from './testing/object-store.ts';

let base: string;
let store: TestStore;
const environment = { ...process.env };

beforeEach(async () => {
  Object.assign(process.env, CREDENTIALS);
  base = mkdtempSync(join(tmpdir(), 'gazette-object-store-'));
  mkdirSync(join(base, 'site'));
  writeFileSync(join(base, 'site/index.html'), 'page');
  store = await startStore();
});
afterEach(() => {
  store.close();
  rmSync(base, { recursive: true });
  process.env = { ...environment };
});

async function publish({ to = `s3://${BUCKET}`, endpoint = store.url, region = 'us-east-1' } = {}) {
  const location = parseLocation(to);
  const connection = { bucket: location.bucket, endpoint, region, parallel: 4, firstWait: 5 };
  const objects = await readSite({ folder: join(base, 'site'), redirects: [], invalidated: false });
  const signal = new AbortController().signal;
  const made = {
    id: '20260101T000000Z-a',
    revision: 'a',
    released: '2026-01-01T00:00:00Z',
    objects,
    invalidated: false,
  };
  return run({ connection, location, dryRun: false, print: () => {}, signal }, (context) =>
    release(context, made),
  );
}

/** Answers every request with an error of S3. */
function failWith(status: number, code: string, more = '', headers: Record<string, string> = {}): void {
  store.intercept = (request, response) => {
    request.resume();
    response.writeHead(status, { 'Content-Type': 'application/xml', ...headers });
    response.end(
      request.method === 'HEAD'
        ? ''
        : `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message>${more}</Error>`,
    );
    return true;
  };
}

test('a bucket that is not there', async () => {
  await expect(publish({ to: 's3://gazette-other' })).rejects.toThrow(
    's3://gazette-other/.gazette/lease.json: There is no bucket gazette-other. Create it, or correct --to and --endpoint.',
  );
});

test('no permission', async () => {
  failWith(403, 'AccessDenied');
  await expect(publish()).rejects.toThrow(
    /^s3:\/\/gazette-test\/\S+: Access denied\. The credentials need s3:ListBucket/,
  );
});

test('the wrong region', async () => {
  failWith(301, 'PermanentRedirect', '', { 'x-amz-bucket-region': 'eu-central-1' });
  await expect(publish()).rejects.toThrow(
    'is not in us-east-1 but in eu-central-1. Run again with --region eu-central-1.',
  );
  failWith(400, 'AuthorizationHeaderMalformed', '<Region>eu-west-3</Region>');
  await expect(publish()).rejects.toThrow('Run again with --region eu-west-3.');
});

test('a clock that is wrong', async () => {
  failWith(403, 'RequestTimeTooSkewed');
  await expect(publish()).rejects.toThrow(
    'The clock of this machine differs from the store’s by more than 15 minutes.',
  );
});

test('a store that refuses the connection', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  const endpoint = `http://127.0.0.1:${port}`;
  await expect(publish({ endpoint })).rejects.toThrow(`${endpoint} refused the connection.`);
});

test('a store that answers nonsense for a while is asked again, and not for ever', async () => {
  let failures = 2;
  store.intercept = (request, response) => {
    if (failures === 0 || request.method !== 'PUT') return false;
    failures -= 1;
    request.resume();
    response.writeHead(503).end();
    return true;
  };
  await publish();
  expect(await (await fetch(`${store.url}/${BUCKET}/index.html`)).text()).toBe('page');
  failWith(500, 'InternalError');
  await expect(publish()).rejects.toThrow(/answered 500 \(InternalError: no\), again and again\./);
});

test('no credentials', async () => {
  for (const name of Object.keys(process.env).filter((key) => key.startsWith('AWS_')))
    delete process.env[name];
  Object.assign(process.env, {
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: join(base, 'none'),
    AWS_SHARED_CREDENTIALS_FILE: join(base, 'none'),
  });
  await expect(publish()).rejects.toThrow('There are no credentials. Set AWS_PROFILE, or AWS_ACCESS_KEY_ID');
});

test('an error that does not pass is not tried again', async () => {
  let tries = 0;
  const work = () => {
    tries += 1;
    return Promise.reject(new Error('wrong'));
  };
  await expect(withAttempts(work, new AbortController().signal)).rejects.toThrow('wrong');
  expect(tries).toBe(1);
});

test('the place of a release is read as people write it', () => {
  expect(parseLocation('s3://my-site')).toEqual({ bucket: 'my-site', prefix: '', records: '.gazette/' });
  expect(parseLocation('s3://my-site/a/b/')).toEqual({
    bucket: 'my-site',
    prefix: 'a/b/',
    records: '.gazette/a/b/',
  });
  expect(isObjectStore('/srv/s3')).toBe(false);
  for (const wrong of ['s3:my-site', 's3:///x', 's3://My_Site', 's3://a']) {
    expect(isObjectStore(wrong)).toBe(true);
    expect(() => parseLocation(wrong)).toThrow('expected s3://bucket or s3://bucket/prefix');
  }
  expect(() => parseLocation('s3://my-site/../x')).toThrow('a prefix cannot contain');
});

test('CloudFront is told of the addresses that changed, or of all of them', async () => {
  const isImmutable = (path: string) => path.startsWith('/islands/');
  expect(
    invalidationPaths(
      ['index.html', 'café/index.html', 'cafe\u0301/index.html', 'islands/a.js', '50% #1?.xml'],
      isImmutable,
    ),
  ).toEqual(['/', '/50%25%20%231%3F.xml', '/caf%C3%A9/', '/cafe%CC%81/']);
  const many = Array.from({ length: 51 }, (_, number) => `p${number}/index.html`);
  expect(invalidationPaths(many, isImmutable)).toEqual(['/*']);

  let body = '';
  const server = createServer((request, response) => {
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () =>
      response
        .writeHead(body ? 201 : 404, { 'Content-Type': 'application/xml' })
        .end('<Invalidation><Id>I</Id></Invalidation>'),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { signal } = new AbortController();
  await invalidate('E123', ['/', '/feed.xml'], 'id', { endpoint, signal });
  server.close();
  expect(body).toContain('<Items><Path>/</Path><Path>/feed.xml</Path></Items>');
  expect(body).toContain('<CallerReference>id</CallerReference>');
});
