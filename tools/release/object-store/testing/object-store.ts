import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import S3rver from '@20minutes/s3rver';
import { escapeXml } from '@/lib/xml.ts';
import { MemoryStore } from './memory-store.ts';

/** What the server takes for the owner of its buckets. */
export const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

export const BUCKET = 'gazette-test';

export interface TestStore {
  readonly url: string;
  /** Requests that arrived, `PUT /bucket/key`. */
  readonly requests: string[];
  /** Called before each request is answered; an answer of its own is the end of it. */
  intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
  /** Whether conditions of writes are taken and ignored, as some stores do. */
  ignoresConditions: boolean;
  /** Called before each request; it is answered when the promise is. */
  hold: ((request: IncomingMessage) => Promise<void>) | undefined;
  readonly close: () => void;
}

/** An S3-compatible server on this machine, with one bucket and conditional writes. */
export async function startStore(): Promise<TestStore> {
  const store = new S3rver({
    directory: tmpdir(),
    silent: true,
    vhostBuckets: false,
    // It takes the slash off the path of a bucket before it compares signatures, which the SDK has signed.
    allowMismatchedSignatures: true,
  });
  store.store = store.context.store = new MemoryStore();
  await store.store.putBucket(BUCKET);
  const answer = withListing(store.store, withConditions(store.callback()));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (running.ignoresConditions) {
      delete request.headers['if-none-match'];
      delete request.headers['if-match'];
    }
    const go = () => {
      if (!running.intercept?.(request, response)) answer(request, response);
    };
    if (running.hold) running.hold(request).then(go, (error) => response.destroy(error));
    else go();
  });
  const running: TestStore = {
    url: await listen(server),
    requests,
    intercept: undefined,
    hold: undefined,
    ignoresConditions: false,
    close: () => {
      server.close();
      // Connections that were broken in the middle would keep it open.
      server.closeAllConnections();
    },
  };
  return running;
}

/**
 * s3rver writes without conditions. S3 has If-None-Match and If-Match on PutObject
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html): such writes come one after another here.
 */
function withConditions(answer: RequestListener): RequestListener {
  const versions = new Map<string, string>();
  return (request, response) => {
    const key = (request.url ?? '').replace(/\?.*/, '');
    const { 'if-match': match, 'if-none-match': noneMatch } = request.headers;
    const isWrite = request.method === 'PUT' || request.method === 'DELETE';
    const found = versions.get(key);
    if (
      request.method === 'PUT' &&
      ((noneMatch === '*' && found !== undefined) || (match && match !== found))
    ) {
      request.resume();
      const code = match && found === undefined ? 'NoSuchKey' : 'PreconditionFailed';
      response.writeHead(code === 'NoSuchKey' ? 404 : 412, { 'Content-Type': 'application/xml' });
      response.end(
        `<Error><Code>${code}</Code><Message>At least one of the pre-conditions you specified did not hold</Message></Error>`,
      );
      return;
    }
    if (isWrite && (match || noneMatch)) versions.set(key, 'being written');
    if (isWrite) {
      response.once('close', () => {
        const { etag } = response.getHeaders();
        const version = response.statusCode === 200 && typeof etag === 'string' ? etag : undefined;
        const now = response.writableFinished && response.statusCode < 300 ? version : found;
        if (now === undefined) versions.delete(key);
        else versions.set(key, now);
      });
    }
    answer(request, response);
  };
}

/**
 * ListObjectsV2, a thousand keys a page. s3rver encrypts the token of the next page by DES, which OpenSSL 3 no longer has; here it is
 * the last key itself.
 */
function withListing(store: MemoryStore, answer: RequestListener): RequestListener {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://store.example');
    if (request.method !== 'GET' || searchParams.get('list-type') !== '2') return answer(request, response);
    const prefix = searchParams.get('prefix') ?? '';
    const token = searchParams.get('continuation-token');
    const { objects, isTruncated } = store.page(pathname.split('/')[1] ?? '', prefix, token ?? '', 1000);
    const contents = objects.map(
      ({ key, etag, size }) =>
        `<Contents><Key>${escapeXml(key)}</Key><ETag>${escapeXml(etag)}</ETag><Size>${size}</Size></Contents>`,
    );
    const next = isTruncated
      ? `<NextContinuationToken>${escapeXml(objects.at(-1)?.key ?? '')}</NextContinuationToken>`
      : '';
    response.writeHead(200, { 'Content-Type': 'application/xml' });
    response.end(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${isTruncated}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
    );
  };
}

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address() as AddressInfo;
  return `http://127.0.0.1:${address.port}`;
}

export interface CuttingProxy {
  readonly url: string;
  /** Breaks every connection, in whatever it is doing. */
  readonly cut: () => void;
  readonly close: () => void;
}

/** A TCP proxy before a store, whose connections can be broken. */
export async function startProxy(target: string): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((near) => {
    const far = connect(Number(new URL(target).port), '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: await listen(server),
    cut,
    close: () => {
      cut();
      server.close();
    },
  };
}
