import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUCKET, CREDENTIALS, startStore } from '../release/object-store/testing/object-store.ts';
import { awsIdentity } from './aws-identity.ts';
import { deployFaults } from './faults.ts';
import { type Road, roads } from './roads.ts';

let base: string;
let site: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'gazette-deploy-'));
  site = join(base, 'out');
  mkdirSync(join(site, '.well-known'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'page');
  writeFileSync(join(site, '.well-known/security.txt'), 'Contact: mailto:a@example.org');
});
afterEach(() => rmSync(base, { recursive: true }));

/** Runs the command with stand-ins for the commands of hosts, which write down how they were called. */
async function deploy(
  road: string,
  variables: Record<string, string>,
  standIns: readonly string[],
  more: readonly string[] = [],
) {
  const log = join(base, 'calls');
  const bin = join(base, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of standIns) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> "${log}"\n[ -z "$FAIL" ] || exit 3\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(
    process.execPath,
    [
      '--import',
      resolve('node_modules/tsx/dist/loader.mjs'),
      resolve('tools/deploy/stand-alone.ts'),
      road,
      '--site',
      site,
      ...more,
    ],
    {
      cwd: base,
      env: {
        NODE_ENV: 'test',
        PATH: `${bin}${delimiter}${PATH}`,
        HOME,
        TSX_TSCONFIG_PATH: resolve('tsconfig.json'),
        ...variables,
      },
    },
  );
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((done) => child.on('close', done));
  return { code, errors, calls: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [] };
}

test('GitHub Pages gets one tar file, hidden files included', async () => {
  const { code } = await deploy('github-pages', {}, []);
  expect(code).toBe(0);
  expect(readFileSync(join(base, 'artifact.tar')).toString('latin1')).toContain('./.well-known/security.txt');
});

test('Cloudflare Pages and Netlify get the folder by their own command, at an exact version', async () => {
  const cloudflare = {
    CLOUDFLARE_API_TOKEN: 'secret',
    CLOUDFLARE_ACCOUNT_ID: 'a',
    CLOUDFLARE_PROJECT: 'notes',
  };
  expect((await deploy('cloudflare-pages', cloudflare, ['npx'])).calls).toEqual([
    `npx --yes wrangler@4.80.0 pages deploy ${site} --project-name notes --branch main`,
  ]);
  const netlify = { NETLIFY_AUTH_TOKEN: 'secret', NETLIFY_SITE_ID: 'b' };
  expect((await deploy('netlify', netlify, ['npx'])).calls.at(-1)).toBe(
    `npx --yes netlify-cli@26.0.0 deploy --prod --no-build --dir ${site}`,
  );
});

const server = () => ({
  ...{ DEPLOY_HOST: 'www@host', DEPLOY_FOLDER: '/srv/gazette', DEPLOY_CHECKOUT: "/opt/it's" },
  ...{ DEPLOY_SSH_KEY: 'private key', DEPLOY_KNOWN_HOSTS: 'host ssh-ed25519 AAAA', RUNNER_TEMP: base },
});

test('a server gets the files first and then releases them itself', async () => {
  const ssh = `-i ${base}/deploy-key -o UserKnownHostsFile=${base}/deploy-known-hosts -o StrictHostKeyChecking=yes -o BatchMode=yes`;
  expect((await deploy('server', server(), ['rsync', 'ssh'])).calls).toEqual([
    `rsync --archive --checksum --delete --rsh ssh ${ssh} ${site}/ www@host:/srv/gazette/incoming/`,
    `ssh ${ssh} www@host cd '/opt/it'\\''s' && npm run release -- --to '/srv/gazette' --site '/srv/gazette/incoming'`,
  ]);
  const reloading = { ...server(), DEPLOY_NGINX: 'sudo nginx' };
  expect((await deploy('server', reloading, ['rsync', 'ssh'])).calls.at(-1)).toContain(
    "--site '/srv/gazette/incoming' --reload --nginx 'sudo nginx'",
  );
  expect(readFileSync(join(base, 'deploy-key'), 'utf8')).toBe('private key\n');
  expect(statSync(join(base, 'deploy-key')).mode & 0o777).toBe(0o600);
  const atCommit = {
    ...server(),
    GITHUB_SHA: 'abc',
    BUILD_DATE: '2026-01-01T00:00:00Z',
    SITE_URL: 'https://example.org/notes',
  };
  expect((await deploy('server', atCommit, ['rsync', 'ssh'])).calls.at(-1)).toContain(
    "git checkout --quiet --detach 'abc' && BUILD_DATE='2026-01-01T00:00:00Z' SITE_URL='https://example.org/notes' npm run release",
  );
});

test('an object store gets a release, and old addresses as they were packed', async () => {
  const store = await startStore();
  try {
    const redirects = join(base, 'redirects.json');
    writeFileSync(redirects, JSON.stringify([{ from: '/old/', to: '/' }]));
    const variables = {
      ...{ DEPLOY_BUCKET: `s3://${BUCKET}/site`, DEPLOY_ENDPOINT: store.url, AWS_REGION: 'us-east-1' },
      ...{ SITE_URL: 'https://harbor.example', ...CREDENTIALS },
    };
    const { code, errors } = await deploy('s3', variables, [], ['--redirects', redirects]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const get = (path: string) => fetch(`${store.url}/${BUCKET}/site/${path}`);
    expect(await (await get('index.html')).text()).toBe('page');
    expect((await get('old/index.html')).headers.get('x-amz-meta-location')).toBe('/');
    writeFileSync(redirects, '[{ "from": 1 }]');
    expect((await deploy('s3', variables, [], ['--redirects', redirects])).errors).toContain(
      'expected string',
    );
  } finally {
    store.close();
  }
});

test('a run of GitHub Actions says who it is', async () => {
  const github = createServer((request, response) => {
    const isAsked =
      request.url === '/token?v=1&audience=sts.amazonaws.com' &&
      request.headers.authorization === 'Bearer key';
    response.writeHead(isAsked ? 200 : 400).end(JSON.stringify({ value: 'identity-token' }));
  });
  await new Promise<void>((done) => github.listen(0, '127.0.0.1', done));
  const { port } = github.address() as AddressInfo;
  const role = 'arn:aws:iam::1:role/release';
  const identity = await awsIdentity({
    ...{ AWS_ROLE_ARN: role, RUNNER_TEMP: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'key' },
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?v=1`,
  });
  github.close();
  const file = join(base, 'aws-identity');
  expect(identity).toEqual({
    AWS_WEB_IDENTITY_TOKEN_FILE: file,
    AWS_ROLE_ARN: role,
    AWS_ROLE_SESSION_NAME: 'release',
  });
  expect(readFileSync(file, 'utf8')).toBe('identity-token');
  expect(await awsIdentity({})).toEqual({});
  await expect(awsIdentity({ AWS_ROLE_ARN: role })).rejects.toThrow('id-token: write');
});

test('everything that is missing is said at once, and nothing is run', async () => {
  const { code, errors, calls } = await deploy('cloudflare-pages', { CLOUDFLARE_PROJECT: 'notes' }, ['npx']);
  expect({ code, calls }).toEqual({ code: 1, calls: [] });
  expect(errors.trim().split('\n')).toEqual([
    expect.stringMatching(/^CLOUDFLARE_API_TOKEN is not set\. It is a secret: .+ Set it under Settings/),
    expect.stringMatching(/^CLOUDFLARE_ACCOUNT_ID is not set\./),
  ]);
});

test('a command that fails fails the job, and no later one runs', async () => {
  const { code, errors, calls } = await deploy('server', { ...server(), FAIL: '1' }, ['rsync', 'ssh']);
  expect(code).toBe(1);
  expect(errors).toContain('“rsync” ended with code 3');
  expect(calls).toHaveLength(1);
});

test('an unknown host names those that there are', async () => {
  expect((await deploy('ftp', {}, [])).errors).toContain(
    'There are: github-pages, cloudflare-pages, netlify, s3, server.',
  );
});

test('what a host does not take is said before anything is sent', () => {
  const road: Road = { needs: {}, limits: { files: 1, fileBytes: 5, totalBytes: 8 }, commands: () => [] };
  expect(deployFaults('host', road, site, {})).toEqual([
    'The site has 2 files; host takes 1. Use another host, or a plan that takes more and say so in DEPLOY_MOST_FILES.',
    'The site has 33 bytes; host takes 8. Put recordings on a media host, or use another host.',
    '.well-known/security.txt has 29 bytes; a file may have 5 at host. Put it on a media host and link to it there.',
  ]);
  expect(deployFaults('host', road, site, { DEPLOY_MOST_FILES: '2' })).toHaveLength(2);
  expect(roads['cloudflare-pages'].limits.fileBytes).toBe(26_214_400);
});
