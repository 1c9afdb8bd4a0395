import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DeployHost } from '@/lib/settings/deploy-hosts.ts';
import { NETLIFY, WRANGLER } from './host-commands.mjs';

type Variables = Readonly<Record<string, string | undefined>>;

interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** A way to hand a site to a host. */
export interface Road {
  /** Variables without which it cannot be taken, and where each comes from. */
  readonly needs: Readonly<Record<string, string>>;
  /** What the host takes. */
  readonly limits: { readonly files?: number; readonly fileBytes?: number; readonly totalBytes?: number };
  /** What hands the site over. */
  readonly commands: (site: string, variables: Variables) => readonly Command[];
}

const MEBIBYTE = 1024 * 1024;

/** Files of a plan that is paid for; the free one takes 20,000 (https://developers.cloudflare.com/pages/platform/limits/). */
const CLOUDFLARE_FILES = 20_000;

export const roads: Readonly<Record<DeployHost, Road>> = {
  'github-pages': {
    needs: {},
    // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
    limits: { totalBytes: 1e9 },
    // The artifact that actions/deploy-pages takes: one tar file, with hidden files, without links.
    commands: (site) => [
      {
        program: 'tar',
        args: ['--dereference', '--hard-dereference', '--directory', site, '-cf', 'artifact.tar', '.'],
      },
    ],
  },
  'cloudflare-pages': {
    needs: {
      CLOUDFLARE_API_TOKEN: 'a secret: a token with the permission “Cloudflare Pages: Edit”',
      CLOUDFLARE_ACCOUNT_ID: 'a variable: the id of the account',
      CLOUDFLARE_PROJECT: 'a variable: the name of the Pages project',
    },
    limits: { files: CLOUDFLARE_FILES, fileBytes: 25 * MEBIBYTE },
    commands: (site, { CLOUDFLARE_PROJECT: project = '' }) => [
      {
        program: 'npx',
        args: ['--yes', WRANGLER, 'pages', 'deploy', site, '--project-name', project, '--branch', 'main'],
      },
    ],
  },
  netlify: {
    needs: {
      NETLIFY_AUTH_TOKEN: 'a secret: a personal access token',
      NETLIFY_SITE_ID: 'a variable: the id of the site',
    },
    limits: {},
    commands: (site) => [
      { program: 'npx', args: ['--yes', NETLIFY, 'deploy', '--prod', '--no-build', '--dir', resolve(site)] },
    ],
  },
  s3: {
    needs: {
      DEPLOY_BUCKET: 'a variable: s3://bucket/prefix',
      AWS_REGION: 'a variable: the region of the bucket',
    },
    limits: { fileBytes: 5 * 1024 * MEBIBYTE },
    // A release of our own (release-to-store.ts), in this process.
    commands: () => [],
  },
  server: {
    needs: {
      DEPLOY_HOST: 'a variable: user@host',
      DEPLOY_FOLDER: 'a variable: the folder of the releases on that host, for instance /srv/gazette',
      DEPLOY_CHECKOUT: 'a variable: the folder on that host with a checkout of this repository',
      DEPLOY_SSH_KEY: 'a secret: a private key that may sign in there',
      DEPLOY_KNOWN_HOSTS:
        'a variable: what “ssh-keyscan host” prints, compared with what the host itself says',
    },
    limits: {},
    commands: serverCommands,
  },
};

/** Where the key and the known hosts are while a server is reached; `writeSshFiles` puts them there. */
export const sshFiles = ({ RUNNER_TEMP: folder = tmpdir() }: Variables) => ({
  key: join(folder, 'deploy-key'),
  knownHosts: join(folder, 'deploy-known-hosts'),
});

/** Copies the site beside the releases, where nothing serves it yet; then the server makes a release of it by itself. */
function serverCommands(site: string, variables: Variables): readonly Command[] {
  const { DEPLOY_HOST: host = '', DEPLOY_FOLDER: folder = '', DEPLOY_CHECKOUT: checkout = '' } = variables;
  const { key, knownHosts } = sshFiles(variables);
  const options = [
    '-i',
    key,
    '-o',
    `UserKnownHostsFile=${knownHosts}`,
    '-o',
    'StrictHostKeyChecking=yes',
    '-o',
    'BatchMode=yes',
  ];
  const incoming = `${folder}/incoming`;
  const reload = variables.DEPLOY_NGINX ? ` --reload --nginx ${quoted(variables.DEPLOY_NGINX)}` : '';
  const steps = [
    `cd ${quoted(checkout)}`,
    // The configuration of the server is made of the same content as the site.
    ...(variables.GITHUB_SHA
      ? ['git fetch --quiet', `git checkout --quiet --detach ${quoted(variables.GITHUB_SHA)}`]
      : []),
    `${['BUILD_DATE', 'SITE_URL'].map((name) => setting(name, variables[name])).join('')}npm run release -- --to ${quoted(folder)} --site ${quoted(incoming)}${reload}`,
  ];
  return [
    {
      program: 'rsync',
      args: [
        '--archive',
        '--checksum',
        '--delete',
        '--rsh',
        ['ssh', ...options].join(' '),
        `${site}/`,
        `${host}:${incoming}/`,
      ],
    },
    { program: 'ssh', args: [...options, host, steps.join(' && ')] },
  ];
}

/** What the configuration of a server is made of, besides the content: the day and the address of the build. */
const setting = (name: string, value: string | undefined): string =>
  value ? `${name}=${quoted(value)} ` : '';

/** A word for a POSIX shell. */
const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;
