import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { importSite } from '../import-site';
import { summaryOf } from '../report/summary';
import { makeHugoSite, postText } from '../testing/hugo-site';
import { measurePictures } from './measure';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A host on this machine; hands back its address without a slash at the end. */
async function host(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const { port } = address;
  return `http://127.0.0.1:${port}`;
}

const picture = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#a8321a' } })
    .jpeg()
    .toBuffer();

const fast = { atOnce: 4, patience: 300, faultsInARow: 3 };

test('a picture’s size is read from its first bytes, a few pictures at a time', async () => {
  const bytes = await picture(640, 427);
  const ranges = new Set<string | undefined>();
  let now = 0;
  let most = 0;
  const base = await host((request, response) => {
    ranges.add(request.headers.range);
    now += 1;
    most = Math.max(most, now);
    setTimeout(() => {
      now -= 1;
      response.end(bytes);
    }, 10);
  });
  const addresses = Array.from({ length: 20 }, (_, n) => `${base}/${n}.jpg`);
  const { sizes, failures } = await measurePictures(addresses, undefined, { ...fast, patience: 20_000 });
  expect(failures.size).toBe(0);
  expect(sizes.size).toBe(20);
  expect(sizes.get(`${base}/7.jpg`)).toMatchObject({ width: 640, height: 427 });
  expect([...ranges]).toEqual(['bytes=0-65535']);
  expect(most).toBeLessThanOrEqual(4);
});

test('what is missing, no picture, silent or closed is told, and no host is asked for ever', async () => {
  let asked = 0;
  const base = await host((request, response) => {
    if (request.url === '/missing.jpg') response.writeHead(404).end();
    else if (request.url === '/page.jpg')
      response.setHeader('content-type', 'text/html').end('<p>No picture');
    else if (request.url?.startsWith('/silent')) asked += 1;
  });
  const silent = Array.from({ length: 10 }, (_, n) => `${base}/silent-${n}.jpg`);
  const { sizes, failures } = await measurePictures(
    [`${base}/missing.jpg`, `${base}/page.jpg`, ...silent],
    undefined,
    {
      ...fast,
      atOnce: 1,
    },
  );
  expect(sizes.size).toBe(0);
  expect(failures.get(`${base}/missing.jpg`)).toBe('HTTP 404');
  expect(failures.get(`${base}/page.jpg`)).toBe('no picture that can be read (text/html)');
  expect(failures.get(`${base}/silent-0.jpg`)).toBe('no answer in 0.3 seconds');
  expect(asked).toBe(3);
  expect(failures.get(`${base}/silent-9.jpg`)).toMatch(/was not asked again after 3 faults in a row$/);
});

test('--measure writes sizes into the posts; the next run asks for nothing, and one without network loses nothing', async () => {
  const bytes = await picture(300, 200);
  let asked = 0;
  const base = await host((request, response) => {
    asked += 1;
    if (request.url === '/_legacy-img/2015/gone.jpg') response.writeHead(404).end();
    else response.end(bytes);
  });
  const body =
    '{{< legacy-img src="2015/a.jpg" alt="A" >}}\n\n{{< legacy-img src="2015/gone.jpg" alt="B" >}}';
  const site = makeHugoSite({ 'content/news/2015/one.md': postText('one', body) }, { mediaBase: base });
  const measured = { ...site.options, measure: true };

  const report = await importSite(measured);
  const text = site.read('posts/2015/one.mdx');
  expect(text).toMatch(/2015\/a\.jpg" alt="A" width="300" height="200"/);
  expect(text).toMatch(/2015\/gone\.jpg" alt="B" \/>/);
  expect(report.unmeasured).toEqual([`${base}/_legacy-img/2015/gone.jpg: HTTP 404`]);
  expect(summaryOf(report, measured)).toContain(
    'Pictures that could not be measured: 1; the report says why',
  );

  asked = 0;
  await importSite(measured);
  expect(asked).toBe(1); // Only the one that is still without a size.

  for (const server of open) {
    server.closeAllConnections();
    server.close();
  }
  const offline = await importSite({ ...measured, force: true });
  expect(site.read('posts/2015/one.mdx')).toBe(text);
  expect(offline.unmeasured).toEqual([`${base}/_legacy-img/2015/gone.jpg: ECONNREFUSED`]);
  await importSite(site.options);
  expect(site.read('posts/2015/one.mdx')).toBe(text);
  site.remove();
});
